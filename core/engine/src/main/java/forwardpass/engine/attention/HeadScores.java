package forwardpass.engine.attention;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import java.util.List;

/**
 * What one head does on one text, as five numbers: how much of its attention goes to a certain
 * place, on average over the rows that have such a place, and how widely it spreads.
 *
 * <p>Induction is measured as 'prefix matching': Catherine Olsson and others, In-context Learning
 * and Induction Heads, 2022 (arXiv:2209.11895).
 *
 * @param previous to the token directly before
 * @param same to earlier places of the very same token
 * @param induction to the token that followed it there
 * @param first to the first token of all
 * @param breadth over how many tokens it spreads: exp of the row's entropy, which is n where n
 *     tokens get equal weights
 */
public record HeadScores(Share previous, Share same, Share induction, Share first, Share breadth) {
  /**
   * A mean over rows.
   *
   * @param sum the attention that went there, summed over the rows
   * @param even what it would have been if every row had spread its attention evenly
   * @param rows how many rows have such a place
   */
  public record Share(double sum, double even, int rows) {
    static final Share NONE = new Share(0, 0, 0);

    private Share and(double weight, double evenly) {
      return new Share(sum + weight, even + evenly, rows + 1);
    }

    /** The two over all their rows. */
    public Share plus(Share other) {
      return new Share(sum + other.sum, even + other.even, rows + other.rows);
    }

    /** The mean of what went there; 0 where no row has such a place. */
    public double mean() {
      return rows == 0 ? 0 : sum / rows;
    }

    /** The mean under attention that is spread evenly. */
    public double evenMean() {
      return rows == 0 ? 0 : even / rows;
    }
  }

  public static final HeadScores NONE =
      new HeadScores(Share.NONE, Share.NONE, Share.NONE, Share.NONE, Share.NONE);

  /**
   * The scores of one pattern.
   *
   * @param pattern attention weights under the causal mask, [T, T]
   * @param tokens the T tokens
   */
  public static HeadScores of(Matrix pattern, List<Integer> tokens) {
    int n = tokens.size();
    if (pattern.rows() != n || pattern.cols() != n) {
      throw new IllegalArgumentException(
          "head scores: the pattern is " + pattern.shape() + ", and there are " + n + " tokens");
    }
    HeadScores scores = NONE;
    for (int row = 1; row < n; row++) { // the first row has nothing before it
      scores = scores.with(pattern.row(row), tokens, row);
    }
    return scores;
  }

  private HeadScores with(double[] weights, List<Integer> tokens, int row) {
    double even = 1.0 / (row + 1);
    int places = 0;
    int followers = 0; // of those places, the ones that another token followed
    double toSame = 0;
    double toFollowers = 0;
    for (int j = 0; j < row; j++) {
      if (tokens.get(j).intValue() == tokens.get(row).intValue()) {
        places++;
        toSame += weights[j];
        if (j + 1 < row) {
          followers++;
          toFollowers += weights[j + 1];
        }
      }
    }
    return new HeadScores(
        previous.and(weights[row - 1], even),
        places > 0 ? same.and(toSame, places * even) : same,
        followers > 0 ? induction.and(toFollowers, followers * even) : induction,
        first.and(weights[0], even),
        breadth.and(breadth(weights, row), row + 1));
  }

  /** exp of the entropy of the weights up to the row's own place. */
  private static double breadth(double[] weights, int row) {
    double entropy = 0;
    for (int j = 0; j <= row; j++) {
      entropy -= weights[j] > 0 ? weights[j] * Log.log(weights[j]) : 0;
    }
    return Exp.exp(entropy);
  }

  /** The scores over both texts. */
  public HeadScores plus(HeadScores other) {
    return new HeadScores(
        previous.plus(other.previous),
        same.plus(other.same),
        induction.plus(other.induction),
        first.plus(other.first),
        breadth.plus(other.breadth));
  }
}
