package forwardpass.lessons.codeexercise;

import forwardpass.engine.format.Decimal;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** A list that a program returned. */
public final class Returned {
  private static final double TOLERANCE = 1e-9;
  private static final int MOST = 8; // entries that are shown

  private Returned() {}

  /** Null where the lists agree, else {@code fault.different} with both. */
  public static @Nullable Message unlike(double[] given, double[] wanted) {
    boolean isLike = given.length == wanted.length;
    for (int i = 0; isLike && i < wanted.length; i++) {
      isLike = Math.abs(given[i] - wanted[i]) <= TOLERANCE; // a NaN agrees with nothing
    }
    return isLike
        ? null
        : Message.of("fault.different").with("given", text(given)).with("wanted", text(wanted));
  }

  /**
   * Null where the lists agree, else {@code fault.length}, or a fault at the first entry that is
   * another: its place, what was found there and what was wanted.
   *
   * @param place the name of the words' hole for its place
   */
  public static @Nullable Message firstUnlike(
      double[] found, double[] wanted, String fault, String place) {
    if (found.length != wanted.length) {
      return Message.of("fault.length").with("n", found.length).with("wanted", wanted.length);
    }
    for (int i = 0; i < wanted.length; i++) {
      if (!(Math.abs(found[i] - wanted[i]) <= TOLERANCE)) { // not '>': a NaN agrees with nothing
        return Message.of(fault)
            .with(place, i)
            .with("found", text(found[i]))
            .with("wanted", text(wanted[i]));
      }
    }
    return null;
  }

  /** A number to four significant digits. */
  public static String text(double value) {
    return Decimal.typographic(Decimal.significant(value, 4));
  }

  /** The first entries: [0.5, −1, 2]. */
  public static String text(double[] values) {
    StringBuilder out = new StringBuilder("[");
    for (int i = 0; i < values.length && i < MOST; i++) {
      out.append(i == 0 ? "" : ", ").append(Num.upTo(values[i], 3).text());
    }
    return out.append(values.length > MOST ? ", \u2026]" : "]").toString();
  }
}
