package forwardpass.lessons.answer;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.format.ParsedDecimal;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.words.Message;

/**
 * Numbers as people write them: {@code 0.665}, {@code 2/3}, {@code 66.5 %}, {@code 5e-5}, {@code
 * 5·10^-5}, with a leading {@code =} or {@code ≈} if they like.
 */
final class NumberText {
  private NumberText() {}

  /**
   * @param text one number, blanks around it allowed; a lone comma is a decimal comma
   * @param offset where {@code text} begins in what the reader typed, for the fault's position
   */
  static Parsed<Double> read(String text, int offset) {
    int start = 0;
    while (start < text.length() && isLead(text.charAt(start))) {
      start++;
    }
    String body = Blanks.stripEnd(text.substring(start));
    int at = offset + start;
    if (body.isEmpty()) {
      return Parsed.bad(Message.of("fault.number-missing"), at);
    }
    if (body.endsWith("%")) {
      return scaled(read(body.substring(0, body.length() - 1), at), 0.01);
    }
    int slash = body.indexOf('/');
    if (slash >= 0) {
      return fraction(body, slash, at);
    }
    return plain(powerOfTen(body), body, at);
  }

  private static boolean isLead(char c) {
    return Blanks.isBlank(c) || c == '=' || c == '\u2248' || c == '+';
  }

  private static Parsed<Double> scaled(Parsed<Double> parsed, double factor) {
    return parsed.isOk() ? Parsed.ok(parsed.get() * factor) : parsed;
  }

  private static Parsed<Double> fraction(String body, int slash, int at) {
    Parsed<Double> top = read(body.substring(0, slash), at);
    if (!top.isOk()) {
      return top;
    }
    Parsed<Double> bottom = read(body.substring(slash + 1), at + slash + 1);
    if (!bottom.isOk()) {
      return bottom;
    }
    if (bottom.get() == 0) {
      return Parsed.bad(Message.of("fault.divided-by-zero"), at + slash + 1);
    }
    return Parsed.ok(top.get() / bottom.get());
  }

  /** {@code 5·10^-5} as {@code 5e-5}; other texts as they are. */
  private static String powerOfTen(String body) {
    int caret = body.indexOf("10^");
    if (caret < 1) {
      return body;
    }
    String mantissa = Blanks.strip(body.substring(0, caret));
    char sign = mantissa.isEmpty() ? ' ' : mantissa.charAt(mantissa.length() - 1);
    if (sign != '\u00b7' && sign != '\u00d7' && sign != '*' && sign != 'x') {
      return body;
    }
    String digits = Blanks.strip(mantissa.substring(0, mantissa.length() - 1));
    return digits + "e" + body.substring(caret + 3);
  }

  private static Parsed<Double> plain(String digits, String typed, int at) {
    ParsedDecimal reading = Decimal.parse(digits);
    if (reading instanceof ParsedDecimal.Malformed malformed) {
      return Parsed.bad(
          Message.of("fault.not-a-number").with("text", typed),
          at + Math.min(malformed.position(), typed.length()));
    }
    double value = ((ParsedDecimal.Value) reading).value();
    if (Double.isInfinite(value)) {
      return Parsed.bad(Message.of("fault.not-a-number").with("text", typed), at);
    }
    return Parsed.ok(value);
  }
}
