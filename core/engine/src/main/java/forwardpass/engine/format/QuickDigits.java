package forwardpass.engine.format;

import org.jspecify.annotations.Nullable;

/**
 * The everyday cases, decided by a few operations on doubles; null where those can't be sure.
 *
 * <p>Powers of ten up to 10²² are doubles exactly.
 */
final class QuickDigits {
  /** A double tells any two decimals of 15 digits apart. */
  private static final double FIFTEEN_DIGITS = 1e15;

  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private QuickDigits() {}

  /** 10ᵏ for 0 ≤ k ≤ 22. */
  static double powerOfTen(int k) {
    return POWERS_OF_TEN[k];
  }

  /** x ≥ 0 rounded to so many decimals, unless it is too large or too near a tie. */
  static @Nullable Digits fixed(double x, int decimals) {
    if (decimals >= POWERS_OF_TEN.length) {
      return null;
    }
    double scaled = x * POWERS_OF_TEN[decimals];
    if (!(scaled < FIFTEEN_DIGITS)) {
      return null;
    }
    double whole = Math.floor(scaled);
    double fraction = scaled - whole;
    if (Math.abs(fraction - 0.5) <= scaled * 0x1p-52) { // the product's rounding could tip it
      return null;
    }
    return Digits.ofWhole(fraction < 0.5 ? whole : whole + 1, decimals);
  }

  /** The shortest digits of x &gt; 0 if they are at most 15: then no other 15 give x. */
  static @Nullable Digits shortest(double x) {
    for (int places = 0; places < POWERS_OF_TEN.length; places++) {
      double scaled = x * POWERS_OF_TEN[places];
      if (scaled >= FIFTEEN_DIGITS) {
        return null;
      }
      if (scaled == Math.floor(scaled) && scaled / POWERS_OF_TEN[places] == x) {
        return Digits.ofWhole(scaled, places);
      }
    }
    return null;
  }
}
