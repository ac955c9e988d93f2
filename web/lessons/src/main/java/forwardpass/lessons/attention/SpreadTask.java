package forwardpass.lessons.attention;

import forwardpass.engine.attention.RandomScores;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import forwardpass.engine.statistics.Moments;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.work.Task;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws queries and keys at random, for every width from 1 to 512: {@link #PAIRS} pairs for the
 * variance of their products, and {@link #ROWS} queries with eight keys each for how far a softmax
 * over their products peaks. Its input is the seed.
 */
public final class SpreadTask implements Task {
  public static final String NAME = "attention-spread";
  static final int PAIRS = 1000;
  static final int ROWS = 200;
  static final int KEYS = 8;

  /** Random numbers drawn in one slice; some ten milliseconds. */
  private static final int SLICE = 60_000;

  private final Rng rng;
  private final List<Spread.Width> done = new ArrayList<>();
  private double[] products = new double[PAIRS];
  private int pairs; // drawn of this width
  private int rows;
  private double sharp; // sums over rows
  private double soft;

  public SpreadTask(String seed) {
    this.rng = Rng.seeded(Ascii.whole(seed));
  }

  @Override
  public @Nullable String advance() {
    int dK = Spread.dK(done.size());
    int drawn = 0;
    while (drawn < SLICE && pairs < PAIRS) {
      products[pairs] = RandomScores.product(dK, rng);
      pairs++;
      drawn += 2 * dK;
    }
    while (drawn < SLICE && rows < ROWS) {
      row(dK);
      rows++;
      drawn += (KEYS + 1) * dK;
    }
    return rows < ROWS ? null : report();
  }

  /** One query with eight keys: the largest weight, of the products and of the scores. */
  private void row(int dK) {
    double[] query = RandomScores.vector(dK, rng);
    double[] row = new double[KEYS];
    for (int j = 0; j < KEYS; j++) {
      row[j] = Vectors.dot(query, RandomScores.vector(dK, rng));
    }
    sharp += largest(Softmax.softmax(row));
    soft += largest(Softmax.softmax(row, Math.sqrt(dK)));
  }

  private static double largest(double[] weights) {
    double largest = 0;
    for (double weight : weights) {
      largest = Math.max(largest, weight);
    }
    return largest;
  }

  private String report() {
    done.add(new Spread.Width(Moments.variance(products), sharp / ROWS, soft / ROWS));
    products = new double[PAIRS];
    pairs = 0;
    rows = 0;
    sharp = 0;
    soft = 0;
    return Spread.CODEC.encode(new Spread(done));
  }

  @Override
  public boolean isDone() {
    return done.size() == Spread.WIDTHS;
  }
}
