package forwardpass.engine.coding;

/**
 * Reads what {@link ArithmeticEncoder} wrote. It keeps the same interval and looks in whose stretch
 * of it the number lies; so it needs the same distributions, one for each outcome, in order.
 */
public final class ArithmeticDecoder {
  private final String bits;
  private int read;
  private long low;
  private long high = ArithmeticEncoder.WHOLE - 1;
  private long number; // what of the bits has been read and not settled, within [low, high]

  /** Ready for the first outcome; the bits as the encoder gave them, 0 and 1. */
  public ArithmeticDecoder(String bits) {
    for (int i = 0; i < bits.length(); i++) {
      if (bits.charAt(i) != '0' && bits.charAt(i) != '1') {
        throw new IllegalArgumentException(
            "arithmetic coding: bit " + i + " is '" + bits.charAt(i) + "', neither 0 nor 1");
      }
    }
    this.bits = bits;
    for (long unit = ArithmeticEncoder.WHOLE; unit > 1; unit /= 2) {
      number = 2 * number + bit();
    }
  }

  /** The next bit; behind the last one all are 0. */
  private int bit() {
    int next = read < bits.length() && bits.charAt(read) == '1' ? 1 : 0;
    read++;
    return next;
  }

  /**
   * The next outcome.
   *
   * @param bounds the ends of the outcomes' stretches, [n + 1], as they were when it was written
   */
  public int next(int[] bounds) {
    int total = bounds[bounds.length - 1];
    ArithmeticEncoder.check(0, total, total); // before the product below overflows
    long span = high - low + 1;
    long at = ((number - low + 1) * total - 1) / span; // where on the line the number lies
    int outcome = 0;
    while (bounds[outcome + 1] <= at) {
      outcome++;
    }
    ArithmeticEncoder.check(bounds[outcome], bounds[outcome + 1], total);
    high = low + span * bounds[outcome + 1] / total - 1;
    low = low + span * bounds[outcome] / total;
    while (true) {
      if (low >= ArithmeticEncoder.HALF) {
        shift(ArithmeticEncoder.HALF);
      } else if (low >= ArithmeticEncoder.QUARTER
          && high < ArithmeticEncoder.HALF + ArithmeticEncoder.QUARTER) {
        shift(ArithmeticEncoder.QUARTER);
      } else if (high >= ArithmeticEncoder.HALF) {
        return outcome;
      }
      low = 2 * low;
      high = 2 * high + 1;
      number = 2 * number + bit();
    }
  }

  private void shift(long by) {
    low -= by;
    high -= by;
    number -= by;
  }

  /**
   * The first outcomes of a sequence that all have the same distribution.
   *
   * @param bounds the ends of the outcomes' stretches, [n + 1]
   * @param count how many were written
   * @return their indices, [count]
   */
  public static int[] decode(int[] bounds, String bits, int count) {
    ArithmeticDecoder decoder = new ArithmeticDecoder(bits);
    int[] outcomes = new int[count];
    for (int i = 0; i < count; i++) {
      outcomes[i] = decoder.next(bounds);
    }
    return outcomes;
  }
}
