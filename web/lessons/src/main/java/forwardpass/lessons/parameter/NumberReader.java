package forwardpass.lessons.parameter;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.format.ParsedDecimal;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.plain.Blanks;
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
      return Parsed.bad(outOfRange(digits, value, min, max), start);
    }
    return Parsed.ok(value);
  }

  private static Message outOfRange(String typed, double value, double min, double max) {
    return Message.of(value < min ? "fault.too-small" : "fault.too-large")
        .with("value", typed)
        .with("min", Num.upTo(min, 6))
        .with("max", Num.upTo(max, 6));
  }
}
