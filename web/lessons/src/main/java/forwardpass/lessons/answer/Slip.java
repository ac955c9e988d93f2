package forwardpass.lessons.answer;

import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** How a number can be nearly right. */
enum Slip {
  /** Rounded or cut off too early: 1.39 for 1.386. */
  COARSE("slip.coarse", "slip.entry-coarse"),
  /** The last decimal asked for is off. */
  LAST_DECIMAL("slip.last-decimal", "slip.entry-last-decimal"),
  /** 66.5 for 0.665. */
  PERCENT("slip.percent", "slip.entry-percent"),
  /** 0.665 for 66.5. */
  HUNDREDTH("slip.hundredth", "slip.entry-hundredth"),
  SIGN("slip.sign", "slip.entry-sign"),
  /** 1375 for 1.375: a decimal comma that was read as grouping thousands. */
  THOUSANDFOLD("slip.thousandfold", "slip.entry-thousandfold");

  /** How far off the last decimal may be to count as a slip, in its units. */
  private static final double LAST_UNITS = 2.5;

  private final String key;
  private final String entryKey;

  Slip(String key, String entryKey) {
    this.key = key;
    this.entryKey = entryKey;
  }

  /** What to say of the answer. */
  Message message(NumberAnswer type) {
    boolean one = this == COARSE && type.decimals() == 1;
    return Message.of(one ? "slip.coarse-one" : key).with("decimals", type.decimals());
  }

  /** What to say of an answer whose entry at {@code index} alone slipped. */
  Message message(NumberAnswer type, int index) {
    return Message.of(entryKey).with("index", index + 1).with("decimals", type.decimals());
  }

  /** The slip that leads from {@code expected} to {@code given}, which do not agree; or null. */
  static @Nullable Slip of(NumberAnswer type, double given, double expected) {
    if (type.agrees(-given, expected)) {
      return SIGN;
    }
    if (given != 0 && type.agrees(given / 100, expected)) {
      return PERCENT;
    }
    if (given != 0 && Math.abs(given * 100 - expected) <= 1e-9 * Math.abs(expected)) {
      return HUNDREDTH;
    }
    if (Math.abs(given - 1000 * expected) <= 1e-9 * Math.abs(given)) {
      return THOUSANDFOLD;
    }
    return type.decimals() < 1 ? null : ofRounding(type.decimals(), given, expected);
  }

  private static @Nullable Slip ofRounding(int decimals, double given, double expected) {
    double off = Math.abs(given - expected);
    double perUnit = 1;
    int own = 0; // decimals that the answer was given with
    while (own < decimals && Math.abs(Rounding.rint(given * perUnit) - given * perUnit) > 1e-6) {
      perUnit *= 10;
      own++;
    }
    if (own == decimals) {
      return off * perUnit <= LAST_UNITS ? LAST_DECIMAL : null;
    }
    boolean rounded = off * perUnit <= 0.5;
    boolean cut = own > 0 && off * perUnit < 1 && Math.abs(given) <= Math.abs(expected);
    return given != 0 && (rounded || cut) ? COARSE : null;
  }
}
