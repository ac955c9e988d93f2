package forwardpass.engine.coding;

/**
 * Writes a sequence of outcomes as bits. Each outcome cuts the present interval down to its own
 * share of it, so that in the end the interval is as long as the sequence is probable; a number in
 * it needs about −log₂ of that length in bits. Leading bits that are settled are written at once,
 * which keeps the interval's ends whole and below 2⁴⁰, and all products within a long (Witten, Neal
 * and Cleary, 1987).
 */
public final class ArithmeticEncoder {
  static final long WHOLE = 1L << 40;
  static final long HALF = WHOLE / 2;
  static final long QUARTER = WHOLE / 4;

  private final StringBuilder bits = new StringBuilder();
  private long low; // the interval is [low, high] of WHOLE
  private long high = WHOLE - 1;
  private int pending; // bits that will be the opposite of the next one

  /**
   * Cuts the interval down to one outcome.
   *
   * @param from where the outcome's stretch of the line begins
   * @param to where it ends, after {@code from}
   * @param total how long the line is, 2²² at most
   */
  public void add(int from, int to, int total) {
    check(from, to, total);
    long span = high - low + 1;
    high = low + span * to / total - 1;
    low = low + span * from / total;
    while (true) {
      if (high < HALF) {
        write('0');
      } else if (low >= HALF) {
        write('1');
        shift(HALF);
      } else if (low >= QUARTER && high < HALF + QUARTER) {
        pending++; // either 01… or 10…: the next settled bit says which
        shift(QUARTER);
      } else {
        return;
      }
      low = 2 * low;
      high = 2 * high + 1;
    }
  }

  static void check(int from, int to, int total) {
    if (!(0 <= from && from < to && to <= total && total <= CodingBounds.TOTAL)) {
      throw new IllegalArgumentException(
          "arithmetic coding: " + from + " to " + to + " is no stretch of a line of " + total);
    }
  }

  private void shift(long by) {
    low -= by;
    high -= by;
  }

  private void write(char bit) {
    bits.append(bit);
    for (; pending > 0; pending--) {
      bits.append(bit == '0' ? '1' : '0');
    }
  }

  /** All bits, as 0 and 1, when nothing is to be added any more: two more settle the interval. */
  public String finish() {
    pending++;
    write(low < QUARTER ? '0' : '1');
    return bits.toString();
  }

  /**
   * The bits of a sequence whose outcomes all have the same distribution.
   *
   * @param bounds the ends of the outcomes' stretches, [n + 1], as {@link CodingBounds} makes them
   * @param outcomes indices below n, in order
   */
  public static String encode(int[] bounds, int[] outcomes) {
    ArithmeticEncoder encoder = new ArithmeticEncoder();
    for (int outcome : outcomes) {
      encoder.add(bounds[outcome], bounds[outcome + 1], bounds[bounds.length - 1]);
    }
    return encoder.finish();
  }
}
