package forwardpass.lessons.number;

/**
 * What is asked for: it tells which of two readings is meant. {@code 1,234} is 1234 where whole
 * numbers are asked for, and 1.234 where three decimals are or where 1234 would be too large.
 *
 * @param decimals how many are asked for; 0 where numbers are whole, −1 where nothing is said
 * @param min the least value
 * @param max the greatest value
 */
public record NumberSpec(int decimals, double min, double max) {
  /** Any number, with so many decimals. */
  public static NumberSpec decimals(int decimals) {
    return new NumberSpec(decimals, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** Numbers from {@code min} to {@code max}, whole where the step between them is. */
  public static NumberSpec within(double min, double max, double step) {
    return new NumberSpec(step == (int) step ? 0 : -1, min, max);
  }
}
