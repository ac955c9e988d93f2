package forwardpass.lessons.number;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.format.ParsedDecimal;
import forwardpass.lessons.plain.Ascii;
import org.jspecify.annotations.Nullable;

/**
 * One number in digits, with the marks between them: {@code 0.5}, {@code 1,234.5}, {@code 5e-5}.
 *
 * @param value the number; NaN where the marks make no sense, as in {@code 1,23,4}
 * @param end the index behind it
 * @param twofold its digits, where the comma in it could also be read the other way; null else
 */
record Literal(double value, int end, @Nullable String twofold) {

  /** The literal that begins at {@code start}, where a digit or a mark before one stands. */
  static Literal at(String text, int start, Commas commas, boolean alone) {
    StringBuilder digits = new StringBuilder();
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Ascii.isDigit(c) || isMark(text, at, commas, alone)) {
        digits.append(c);
      } else if (!Signs.isBlank(c)) {
        break;
      } else if (isGroup(text, at, digits) && (alone || c == Signs.THIN || commas.blanksGroup())) {
        digits.append(c);
      } else if (!(alone && isBesideMark(text, at))) {
        break;
      }
      at++;
    }
    String typed = digits.toString();
    int end = endOfExponent(text, at);
    String number = joined(typed, commas.group());
    boolean twofold = commas.inNumbers() && number != null && isTwofold(typed);
    return new Literal(
        number == null ? Double.NaN : valueOf(number + text.substring(at, end)),
        endOfSuffix(text, end),
        twofold ? typed : null);
  }

  private static char charAt(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }

  private static boolean isMark(String text, int at, Commas commas, boolean alone) {
    char before = charAt(text, at - 1);
    boolean digitNext = Ascii.isDigit(charAt(text, at + 1));
    return switch (text.charAt(at)) {
      case '.' -> before != '.';
      case ',' -> commas.inNumbers() && (digitNext || alone) && before != ',';
      case '\'', '_' -> digitNext && Ascii.isDigit(before);
      default -> false;
    };
  }

  /** Whether exactly three digits follow the blank. */
  private static boolean isGroup(String text, int blank, StringBuilder before) {
    for (int i = blank + 1; i <= blank + 3; i++) {
      if (!Ascii.isDigit(charAt(text, i))) {
        return false;
      }
    }
    boolean grouped = before.length() > 0 && Ascii.isDigit(before.charAt(before.length() - 1));
    return grouped && !Ascii.isDigit(charAt(text, blank + 4));
  }

  /** Whether the blank stands before or behind a point or comma within a number. */
  private static boolean isBesideMark(String text, int blank) {
    char before = charAt(text, blank - 1);
    char after = charAt(text, blank + 1);
    return (isPoint(before) && Ascii.isDigit(after)) || (Ascii.isDigit(before) && isPoint(after));
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ',';
  }

  private static int endOfExponent(String text, int at) {
    if (Ascii.lower(charAt(text, at)) != 'e') {
      return at;
    }
    char sign = charAt(text, at + 1);
    int first = sign == '-' || sign == '+' ? at + 2 : at + 1;
    int end = first;
    while (Ascii.isDigit(charAt(text, end))) {
      end++;
    }
    return end > first ? end : at;
  }

  /** The letter by which Java tells a float from a double. */
  private static int endOfSuffix(String text, int at) {
    char next = Ascii.lower(charAt(text, at + 1));
    boolean alone = !Ascii.isDigit(next) && (next < 'a' || next > 'z');
    return "fd".indexOf(Ascii.lower(charAt(text, at))) >= 0 && alone ? at + 1 : at;
  }

  private static double valueOf(String digits) {
    return Decimal.parse(digits) instanceof ParsedDecimal.Value number
        ? number.value()
        : Double.NaN;
  }

  private static boolean isTwofold(String typed) {
    String grouped = joined(typed, true);
    return grouped != null && !grouped.equals(joined(typed, false));
  }

  /** The digits with a point at most; null where the marks make no sense. */
  private static @Nullable String joined(String typed, boolean group) {
    int last = Math.max(typed.lastIndexOf(','), typed.lastIndexOf('.'));
    boolean single = last >= 0 && typed.indexOf(typed.charAt(last)) == last;
    boolean other = typed.indexOf(',') >= 0 && typed.indexOf('.') >= 0;
    if (single && !other && group && typed.charAt(last) == ',') {
      String grouped = joined(typed, typed.length());
      return grouped != null ? grouped : joined(typed, last);
    }
    return joined(typed, single ? last : typed.length());
  }

  /** The digits with a point for the mark at {@code decimal}; all marks before it must group. */
  private static @Nullable String joined(String typed, int decimal) {
    StringBuilder out = new StringBuilder();
    int run = 0; // digits since the last mark
    boolean grouped = false;
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (Ascii.isDigit(c)) {
        out.append(c);
        run++;
      } else if (i < decimal) {
        boolean zero = !grouped && charAt(typed, 0) == '0';
        if (zero || run < 1 || run > 3 || (grouped && run < 3)) {
          return null;
        }
        grouped = true;
        run = 0;
      } else if (i == decimal) {
        if (grouped && run != 3) {
          return null;
        }
        out.append('.');
      }
    }
    return grouped && decimal == typed.length() && run != 3 ? null : out.toString();
  }
}
