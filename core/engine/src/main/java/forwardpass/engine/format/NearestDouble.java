package forwardpass.engine.format;

import forwardpass.engine.numeric.Binary;

/**
 * The double nearest to a decimal number, a tie going to the even one.
 *
 * <p>A good guess, then steps to a neighbour for as long as the decimal lies beyond the midpoint to
 * it. The midpoints are compared digit by digit, exactly.
 */
final class NearestDouble {
  private static final int EXACT_DIGITS = 15;

  private static final int LARGEST_EXACT_POWER = 22;

  private NearestDouble() {}

  /** The double nearest to the digits: 0 and ∞ where they leave the doubles. */
  static double to(Digits decimal) {
    if (decimal.isZero() || decimal.exponent() < -325) {
      return 0;
    }
    if (decimal.exponent() > 308) {
      return Double.POSITIVE_INFINITY;
    }
    int used = Math.min(decimal.length(), 17);
    double whole = 0;
    for (int i = 0; i < used; i++) {
      whole = 10 * whole + decimal.digit(i);
    }
    int power = decimal.exponent() - (used - 1);
    double guess = timesPowerOfTen(whole, power);
    if (decimal.length() <= EXACT_DIGITS && Math.abs(power) <= LARGEST_EXACT_POWER) {
      return guess; // two exact doubles, one rounding (Clinger 1990)
    }
    return stepDown(decimal, stepUp(decimal, Math.min(guess, Double.MAX_VALUE)));
  }

  private static double timesPowerOfTen(double x, int power) {
    double product = x;
    int left = power;
    while (left > LARGEST_EXACT_POWER) {
      product *= QuickDigits.powerOfTen(LARGEST_EXACT_POWER);
      left -= LARGEST_EXACT_POWER;
    }
    while (left < -LARGEST_EXACT_POWER) {
      product /= QuickDigits.powerOfTen(LARGEST_EXACT_POWER);
      left += LARGEST_EXACT_POWER;
    }
    return left >= 0
        ? product * QuickDigits.powerOfTen(left)
        : product / QuickDigits.powerOfTen(-left);
  }

  private static double stepUp(Digits decimal, double guess) {
    double x = guess;
    while (x < Double.POSITIVE_INFINITY) {
      Significand parts = Significand.of(x);
      int side = decimal.compareTo(parts.plusQuarters(2));
      if (side < 0 || (side == 0 && parts.isEven())) {
        return x;
      }
      x += Binary.ulp(x);
    }
    return x;
  }

  private static double stepDown(Digits decimal, double guess) {
    double x = guess;
    while (x > 0 && x < Double.POSITIVE_INFINITY) {
      Significand parts = Significand.of(x);
      int side = decimal.compareTo(parts.plusQuarters(parts.startsBinade() ? -1 : -2));
      if (side > 0 || (side == 0 && parts.isEven())) {
        return x;
      }
      x -= parts.startsBinade() ? Binary.ulp(x) / 2 : Binary.ulp(x);
    }
    return x;
  }
}
