package forwardpass.engine.optim;

import forwardpass.engine.format.Decimal;

/** The ranges that optimisers ask of their numbers. */
final class Check {
  private Check() {}

  static IllegalArgumentException refuse(String name, double value, String must) {
    return new IllegalArgumentException(
        name + " is " + Decimal.shortest(value) + ", must be " + must);
  }

  static void notNegative(String name, double value) {
    if (!(value >= 0 && value <= Double.MAX_VALUE)) {
      throw refuse(name, value, "0 or more, and finite");
    }
  }

  static void positive(String name, double value) {
    if (!(value > 0 && value <= Double.MAX_VALUE)) {
      throw refuse(name, value, "positive and finite");
    }
  }

  static void fraction(String name, double value) {
    if (!(value >= 0 && value < 1)) {
      throw refuse(name, value, "from 0 up to, not including, 1");
    }
  }

  static void sameLength(String left, int leftLength, String right, int rightLength) {
    if (leftLength != rightLength) {
      throw new IllegalArgumentException(
          left + " has " + leftLength + " numbers, " + right + " " + rightLength);
    }
  }
}
