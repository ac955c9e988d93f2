package forwardpass.lessons.answer;

import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** How a number can be nearly right; a slip is the last word of its messages' keys. */
final class Slip {
  /** Rounded or cut off too early: 1.39 for 1.386. */
  private static final String COARSE = "coarse";

  /** How far off the last decimal may be to count as a slip, in its units. */
  private static final double LAST_UNITS = 2.5;

  private Slip() {}

  /** What to say of an answer that slipped so. */
  static Message message(String slip, NumberAnswer type) {
    return Message.of("slip." + key(slip, type)).with("decimals", type.decimals());
  }

  /** What to say of an answer whose entry at {@code index} alone slipped. */
  static Message message(String slip, NumberAnswer type, int index) {
    return Message.of("slip.entry-" + key(slip, type))
        .with("index", index + 1)
        .with("decimals", type.decimals());
  }

  private static String key(String slip, NumberAnswer type) {
    return slip.equals(COARSE) && type.decimals() == 1 ? "coarse-one" : slip;
  }

  /** The slip that leads from {@code expected} to {@code given}, which do not agree; or null. */
  static @Nullable String of(NumberAnswer type, double given, double expected) {
    if (type.agrees(-given, expected)) {
      return "sign";
    }
    if (given != 0 && type.agrees(given / 100, expected)) {
      return "percent"; // 66.5 for 0.665
    }
    if (given != 0 && Math.abs(given * 100 - expected) <= 1e-9 * Math.abs(expected)) {
      return "hundredth"; // 0.665 for 66.5
    }
    if (Math.abs(given - 1000 * expected) <= 1e-9 * Math.abs(given)) {
      return "thousandfold"; // 1375 for 1,375: a decimal comma read as grouping
    }
    return type.decimals() < 1 ? null : ofRounding(type.decimals(), given, expected);
  }

  private static @Nullable String ofRounding(int decimals, double given, double expected) {
    double off = Math.abs(given - expected);
    double perUnit = 1;
    int own = 0; // decimals that the answer was given with
    while (own < decimals && Math.abs(Rounding.rint(given * perUnit) - given * perUnit) > 1e-6) {
      perUnit *= 10;
      own++;
    }
    if (own == decimals) {
      return off * perUnit <= LAST_UNITS ? "last-decimal" : null;
    }
    boolean rounded = off * perUnit <= 0.5;
    boolean cut = own > 0 && off * perUnit < 1 && Math.abs(given) <= Math.abs(expected);
    return given != 0 && (rounded || cut) ? COARSE : null;
  }
}
