package forwardpass.lessons.attention;

import forwardpass.lessons.node.Text;
import java.util.List;

/**
 * What the heads of the book's model do, measured on stories and on random tokens that are read
 * twice; {@code MeasuredHeadsTest} measures again and holds these numbers to the model.
 */
final class MeasuredHeads {
  private MeasuredHeads() {}

  /** Numbers of heads over the layers: layer · 4 + head, both from 0. */
  static final int PREVIOUS = 2;

  static final int INDUCTION = 8;
  static final int BROAD = 0;
  private static final int HEADS_A_LAYER = 4;

  /** L2H0: layer 2, head 0, both counted from 0, as papers name them. */
  static String name(int number) {
    return "L" + number / HEADS_A_LAYER + "H" + number % HEADS_A_LAYER;
  }

  /**
   * One head.
   *
   * @param previous how much of its attention goes to the token before
   * @param same to earlier places of the same token
   * @param induction to what followed there
   * @param repeated the last, on random tokens read twice
   * @param breadth over how many tokens it spreads
   */
  record Scores(double previous, double same, double induction, double repeated, double breadth) {}

  /** The same for attention that is spread evenly over all tokens so far. */
  static final Scores EVEN = new Scores(0.042, 0.040, 0.040, 0.015, 51.4);

  private static final List<Scores> HEADS =
      List.of(
          // L0H0
          new Scores(0.044, 0.033, 0.040, 0.014, 49.6),
          // L0H1
          new Scores(0.073, 0.012, 0.070, 0.011, 27.9),
          // L0H2
          new Scores(0.427, 0.007, 0.020, 0.006, 7.2),
          // L0H3
          new Scores(0.120, 0.021, 0.037, 0.006, 19.0),
          // L1H0
          new Scores(0.092, 0.036, 0.049, 0.002, 6.7),
          // L1H1
          new Scores(0.238, 0.031, 0.026, 0.002, 7.5),
          // L1H2
          new Scores(0.156, 0.030, 0.029, 0.001, 7.5),
          // L1H3
          new Scores(0.043, 0.044, 0.042, 0.009, 34.2),
          // L2H0
          new Scores(0.035, 0.027, 0.232, 0.071, 17.8),
          // L2H1
          new Scores(0.078, 0.021, 0.046, 0.003, 19.3),
          // L2H2
          new Scores(0.277, 0.007, 0.025, 0.002, 4.5),
          // L2H3
          new Scores(0.093, 0.015, 0.079, 0.011, 15.8),
          // L3H0
          new Scores(0.056, 0.027, 0.051, 0.019, 22.5),
          // L3H1
          new Scores(0.050, 0.040, 0.116, 0.018, 24.0),
          // L3H2
          new Scores(0.083, 0.017, 0.133, 0.021, 17.3),
          // L3H3
          new Scores(0.108, 0.014, 0.072, 0.005, 9.5),
          // L4H0
          new Scores(0.060, 0.028, 0.141, 0.021, 20.8),
          // L4H1
          new Scores(0.042, 0.036, 0.182, 0.044, 18.0),
          // L4H2
          new Scores(0.131, 0.011, 0.155, 0.007, 10.6),
          // L4H3
          new Scores(0.117, 0.013, 0.063, 0.004, 11.0));

  /** The most attention that any head gives to earlier places of its own token. */
  static double most() {
    double most = 0;
    for (Scores one : HEADS) {
      most = Math.max(most, one.same());
    }
    return most;
  }

  static Text label(int number) {
    return new Text(name(number));
  }

  static Scores of(int number) {
    return HEADS.get(number);
  }
}
