package forwardpass.lessons.exercise;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.random.Rng;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers drawn from a seed: what the printed problem has (seed 0), and what another may have. They
 * are shown nowhere by themselves.
 */
public class Draws {
  private static final int MOST_REDRAWS = 1000;

  /** Says that the numbers drawn do not do. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final int seed;
  private final Rng rng;
  private final int redraws;
  private final List<Integer> drawn; // what was kept, and all that was drawn since
  private int count; // of those that the exercise has got
  private int kept;

  Draws(int seed) {
    this.seed = seed;
    this.rng = Rng.seeded(seed);
    this.redraws = 0;
    this.drawn = new ArrayList<>();
  }

  /** What was kept of them, then others. */
  Draws(Draws refused) {
    this.seed = refused.seed;
    this.rng = refused.rng;
    this.redraws = refused.redraws + 1;
    this.drawn = new ArrayList<>(refused.drawn.subList(0, refused.kept));
  }

  private boolean isPrinted() {
    return seed == 0;
  }

  /** A whole number from {@code from} to {@code to}, both included. */
  public final int integer(int printed, int from, int to) {
    return isPrinted() ? printed : between(from, to);
  }

  /** A number from {@code from} to {@code to}, both included, with so many decimals. */
  public final double decimal(double printed, double from, double to, int decimals) {
    if (isPrinted()) {
      return printed;
    }
    double unit = unit(decimals);
    return between((int) Rounding.rint(from * unit), (int) Rounding.rint(to * unit)) / unit;
  }

  /** As many numbers as are printed, from 0 to {@code bound} − 1, no two the same. */
  public final int[] different(int bound, int... printed) {
    int[] drawn = new int[printed.length];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = integer(printed[i], 0, bound - 1);
    }
    for (int i = 0; i < drawn.length; i++) {
      for (int j = 0; j < i; j++) {
        redrawIf(drawn[i] == drawn[j]);
      }
    }
    return drawn;
  }

  /** The printed number, or one of the others. */
  public final int choice(int printed, int... others) {
    int drawn = isPrinted() ? 0 : next(others.length + 1);
    return drawn == 0 ? printed : others[drawn - 1];
  }

  /** The printed number, or one of the others. */
  public final double choice(double printed, double... others) {
    int drawn = isPrinted() ? 0 : next(others.length + 1);
    return drawn == 0 ? printed : others[drawn - 1];
  }

  /** As many numbers as are printed, [n], each drawn as {@link #decimal} draws one. */
  public final double[] vector(double[] printed, double from, double to, int decimals) {
    double[] drawn = new double[printed.length];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = decimal(printed[i], from, to, decimals);
    }
    return drawn;
  }

  /** A matrix of the printed one's shape, each entry drawn as {@link #decimal} draws one. */
  public final Matrix matrix(double[][] printed, double from, double to, int decimals) {
    double[][] drawn = new double[printed.length][];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = vector(printed[i], from, to, decimals);
    }
    return Matrix.of(drawn);
  }

  /** Whole hundredths as numbers: what is added and compared whole has no rounding error. */
  public final double[] hundredths(int... numbers) {
    double[] out = new double[numbers.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = numbers[i] / 100.0;
    }
    return out;
  }

  /** As many probabilities as are printed, in hundredths, none below {@code least} hundredths. */
  public final double[] distribution(double[] printed, int least) {
    int n = printed.length;
    double[] drawn = new double[n];
    int rest = 100 - n * least;
    for (int i = 0; i < n; i++) {
      int part = i == n - 1 ? rest : between(0, rest);
      rest -= part;
      drawn[i] = isPrinted() ? printed[i] : (least + part) / 100.0;
    }
    return drawn;
  }

  /** Two numbers with signs whose magnitude is whole; [3, 4] for the printed problem. */
  public final double[] wholePair() {
    return WholeMagnitudes.pair(this);
  }

  /** Three numbers with signs whose magnitude is whole; [6, 2, 3] for the printed problem. */
  public final double[] wholeTriple() {
    return WholeMagnitudes.triple(this);
  }

  /** The numbers 0 … n − 1 in an order that is drawn for the printed problem too. */
  public final int[] permutation(int n) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    rng.shuffle(order);
    return order;
  }

  /** What has been drawn stays, whatever is refused later. */
  public final void keep() {
    kept = count;
  }

  /**
   * Refuses these numbers: all that was drawn since {@link #keep}, or since the beginning, is drawn
   * once more.
   *
   * @throws IllegalStateException if the printed numbers are refused, or a thousand draws were
   */
  public final void redrawIf(boolean refused) {
    if (!refused) {
      return;
    }
    if (isPrinted() || redraws == MOST_REDRAWS) {
      throw new IllegalStateException(
          "seed " + seed + ": refused after " + (redraws + 1) + " draws");
    }
    throw new Refused();
  }

  /** A number from 0 to bound − 1. */
  private int next(int bound) {
    if (count == drawn.size()) {
      drawn.add(rng.nextInt(bound));
    }
    return drawn.get(count++);
  }

  private int between(int from, int to) {
    return from + next(to - from + 1);
  }

  private static double unit(int decimals) {
    double unit = 1;
    for (int i = 0; i < decimals; i++) {
      unit *= 10;
    }
    return unit;
  }
}
