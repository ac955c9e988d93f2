package forwardpass.lessons.heads;

import forwardpass.lessons.node.Text;

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

  /** The scores of all heads: thousandths, the breadth in tenths. */
  private static final int[][] HEADS = {
    {44, 33, 40, 14, 496}, // L0H0
    {73, 12, 70, 11, 279}, // L0H1
    {427, 7, 20, 6, 72}, // L0H2
    {120, 21, 37, 6, 190}, // L0H3
    {92, 36, 49, 2, 67}, // L1H0
    {238, 31, 26, 2, 75}, // L1H1
    {156, 30, 29, 1, 75}, // L1H2
    {43, 44, 42, 9, 342}, // L1H3
    {35, 27, 232, 71, 178}, // L2H0
    {78, 21, 46, 3, 193}, // L2H1
    {277, 7, 25, 2, 45}, // L2H2
    {93, 15, 79, 11, 158}, // L2H3
    {56, 27, 51, 19, 225}, // L3H0
    {50, 40, 116, 18, 240}, // L3H1
    {83, 17, 133, 21, 173}, // L3H2
    {108, 14, 72, 5, 95}, // L3H3
    {60, 28, 141, 21, 208}, // L4H0
    {42, 36, 182, 44, 180}, // L4H1
    {131, 11, 155, 7, 106}, // L4H2
    {117, 13, 63, 4, 110}, // L4H3
  };

  /** The most attention that any head gives to earlier places of its own token. */
  static double most() {
    double most = 0;
    for (int head = 0; head < HEADS.length; head++) {
      most = Math.max(most, of(head).same());
    }
    return most;
  }

  static Text label(int number) {
    return new Text(name(number));
  }

  static Scores of(int number) {
    int[] row = HEADS[number];
    return new Scores(
        row[0] / 1000.0, row[1] / 1000.0, row[2] / 1000.0, row[3] / 1000.0, row[4] / 10.0);
  }
}
