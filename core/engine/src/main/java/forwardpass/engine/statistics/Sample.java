package forwardpass.engine.statistics;

import forwardpass.engine.format.Decimal;

/** What every sample must be: finite numbers, and enough of them. */
final class Sample {
  private Sample() {}

  static void check(String operation, double[] values, int needed) {
    if (values.length < needed) {
      throw new IllegalArgumentException(
          operation + ": needs at least " + needed + " values, not " + values.length);
    }
    for (int i = 0; i < values.length; i++) {
      if (Double.isNaN(values[i]) || Double.isInfinite(values[i])) {
        throw new IllegalArgumentException(
            operation + ": value " + i + " is " + Decimal.shortest(values[i]));
      }
    }
  }

  static void checkLevel(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "a confidence level lies between 0 and 1, not at " + Decimal.shortest(level));
    }
  }
}
