package forwardpass.engine.format;

import org.jspecify.annotations.Nullable;

/**
 * The fewest digits that still name a double, or a float.
 *
 * <p>Every decimal between the midpoints to its two neighbours is read back as that number. Among
 * those with the fewest digits, but at least two, the nearest is taken (Steele and White 1990; the
 * choice is that of {@code Double.toString} from JDK 19 on).
 */
final class ShortestDigits {
  private static final int ENOUGH_FOR_DOUBLES = 17;
  private static final int ENOUGH_FOR_FLOATS = 9;

  private ShortestDigits() {}

  /** The digits for x, finite and positive. */
  static Digits of(double x) {
    Digits quick = QuickDigits.shortest(x);
    return quick != null ? quick : search(Significand.of(x), ENOUGH_FOR_DOUBLES);
  }

  /** The digits for a float x, finite and positive: those that no other float has. */
  static Digits ofFloat(double x) {
    return search(Significand.ofFloat(x), ENOUGH_FOR_FLOATS);
  }

  private static Digits search(Significand x, int alwaysEnough) {
    Digits exact = x.exact();
    Digits lower = x.plusQuarters(x.startsBinade() ? -1 : -2);
    Digits upper = x.plusQuarters(2);
    // A midpoint itself is read as the even one of its neighbours.
    int tolerance = x.isEven() ? 0 : -1;
    int fewest = Math.max(2, lower.commonPrefix(upper)); // shorter ones lie outside
    for (int count = fewest; count < alwaysEnough; count++) {
      Digits found = within(exact, lower, upper, tolerance, count);
      if (found != null) {
        return found;
      }
    }
    return exact.roundHalfEven(alwaysEnough);
  }

  /** The nearest decimal of {@code count} digits that lies between the midpoints, if any does. */
  private static @Nullable Digits within(
      Digits exact, Digits lower, Digits upper, int tolerance, int count) {
    Digits below = exact.truncate(count);
    Digits above = exact.truncateAndAddOne(count);
    boolean belowFits = lower.compareTo(below) <= tolerance;
    boolean aboveFits = above.compareTo(upper) <= tolerance;
    if (belowFits && aboveFits) {
      return exact.roundHalfEven(count);
    }
    if (belowFits) {
      return below;
    }
    return aboveFits ? above : null;
  }
}
