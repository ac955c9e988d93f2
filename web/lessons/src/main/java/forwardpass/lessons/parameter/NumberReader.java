package forwardpass.lessons.parameter;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.format.ParsedDecimal;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;

/** Reads one number from a piece of a text, with faults that point into the whole. */
final class NumberReader {
  private NumberReader() {}

  /** Reads {@code text[from, to)}; blanks around the number are skipped. */
  static Parsed<Double> read(String text, int from, int to, double min, double max) {
    int start = from;
    int end = to;
    while (start < end && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return Parsed.bad(Message.of("fault.number-missing"), start);
    }
    String digits = text.substring(start, end);
    ParsedDecimal reading = Decimal.parse(digits);
    if (reading instanceof ParsedDecimal.Malformed malformed) {
      return Parsed.bad(
          Message.of("fault.not-a-number").with("text", digits), start + malformed.position());
    }
    double value = ((ParsedDecimal.Value) reading).value();
    if (value < min || value > max) {
      return Parsed.bad(outOfRange(value, min, max), start);
    }
    return Parsed.ok(value);
  }

  static Message outOfRange(double value, double min, double max) {
    return Message.of(value < min ? "fault.too-small" : "fault.too-large")
        .with("value", written(value))
        .with("min", Num.upTo(min, 6))
        .with("max", Num.upTo(max, 6));
  }

  /** As a reader writes it, not as Java does: no 1.0E9. */
  private static Num written(double value) {
    double size = Math.abs(value);
    boolean plain = size == 0 || Double.isInfinite(size) || (size >= 1e-3 && size < 1e7);
    return plain ? Num.exact(value) : Num.scientific(value, 1);
  }
}
