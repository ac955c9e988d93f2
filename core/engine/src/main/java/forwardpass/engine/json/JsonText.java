package forwardpass.engine.json;

import forwardpass.engine.format.Decimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of JSON (RFC 8259), read one piece after another: marks, strings, numbers. Where a format
 * says what comes next, this is all that is needed: no tree of values, and nothing that could be
 * nested too deep. {@link JsonReader} reads the rest.
 */
public final class JsonText {
  private final String what;
  private final String text;
  private int at;

  /**
   * At the beginning of a text.
   *
   * @param what the text is, for errors
   */
  public JsonText(String what, String text) {
    this.what = what;
    this.text = text;
  }

  /** An error that says where in the text. */
  public IllegalArgumentException wrong(String why) {
    return wrongAt(at, why);
  }

  private IllegalArgumentException wrongAt(int at, String why) {
    return new IllegalArgumentException(what + ", character " + at + ": " + why);
  }

  private void skipSpace() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  /** Where the next piece begins. */
  public int position() {
    skipSpace();
    return at;
  }

  /** An error that says where: at a position that was reached before. */
  public IllegalArgumentException wrongBefore(int position, String why) {
    return wrongAt(position, why);
  }

  /** Reads this mark if it is next. */
  public boolean accepts(char mark) {
    skipSpace();
    if (at < text.length() && text.charAt(at) == mark) {
      at++;
      return true;
    }
    return false;
  }

  /** Reads this mark, which must be next. */
  public void expect(char mark) {
    if (!accepts(mark)) {
      throw wrong("expected '" + mark + "', found " + found());
    }
  }

  /** The text must be over. */
  public void expectEnd() {
    skipSpace();
    if (at < text.length()) {
      throw wrong("expected the end, found " + found());
    }
  }

  private String found() {
    return at < text.length() ? described(text.charAt(at)) : "the end";
  }

  private static String described(char c) {
    return c >= ' ' && c < 127 ? "'" + c + "'" : "the character with code " + (int) c;
  }

  /** A whole number from 0 to 2⁶³ − 1, without sign, fraction, exponent or leading zeros. */
  public long number() {
    skipSpace();
    int from = at;
    long value = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      int digit = text.charAt(at) - '0';
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw wrongAt(from, "the number is larger than " + Long.MAX_VALUE);
      }
      value = value * 10 + digit;
      at++;
    }
    if (at == from) {
      throw wrong("expected a whole number from 0 on, found " + found());
    }
    if (at - from > 1 && text.charAt(from) == '0') {
      throw wrongAt(from, "a number starts with 0");
    }
    if (at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0) {
      throw wrongAt(from, "the number is not a whole number written in digits");
    }
    return value;
  }

  /** The next character, not read; 0 at the end. */
  char next() {
    skipSpace();
    return at < text.length() ? text.charAt(at) : 0;
  }

  /** Reads this word if it is next. */
  public boolean acceptsWord(String word) {
    skipSpace();
    if (text.startsWith(word, at)) {
      at += word.length();
      return true;
    }
    return false;
  }

  /** A number with sign, fraction and exponent, as the nearest double. */
  double decimal() {
    skipSpace();
    int from = at;
    if (at < text.length() && text.charAt(at) == '-') {
      at++;
    }
    boolean zero = at < text.length() && text.charAt(at) == '0';
    int whole = digits();
    boolean valid = whole == 1 || (whole > 1 && !zero);
    if (valid && at < text.length() && text.charAt(at) == '.') {
      at++;
      valid = digits() > 0;
    }
    if (valid && at < text.length() && lower(text.charAt(at)) == 'e') {
      at++;
      if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
        at++;
      }
      valid = digits() > 0;
    }
    if (!valid) {
      throw wrongAt(from, "expected a value, found a malformed number or " + found());
    }
    double value = Decimal.valueOf(text.substring(from, at));
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      throw wrongAt(from, "the number is larger than a double can be");
    }
    return value;
  }

  /** Skips digits, and says how many. */
  private int digits() {
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }

  /** A list of whole numbers. */
  public long[] numbers() {
    expect('[');
    List<Long> values = new ArrayList<>();
    if (!accepts(']')) {
      do {
        values.add(number());
      } while (accepts(','));
      expect(']');
    }
    long[] numbers = new long[values.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = values.get(i);
    }
    return numbers;
  }

  /** A string with its escapes undone. */
  public String string() {
    expect('"');
    StringBuilder value = new StringBuilder();
    while (true) {
      if (at == text.length()) {
        throw wrong("a string has no end");
      }
      char c = text.charAt(at);
      if (c < ' ') {
        throw wrong("a string holds " + described(c) + " unescaped");
      }
      at++;
      if (c == '"') {
        requirePairs(value);
        return value.toString();
      }
      value.append(c == '\\' ? escaped() : c);
    }
  }

  private char escaped() {
    char c = at < text.length() ? text.charAt(at) : ' ';
    int which = "\"\\/bfnrt".indexOf(c);
    if (which >= 0) {
      at++;
      return "\"\\/\b\f\n\r\t".charAt(which);
    }
    if (c != 'u') {
      throw wrongAt(at - 1, "unknown escape, \\ followed by " + found());
    }
    at++;
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < text.length() ? "0123456789abcdef".indexOf(lower(text.charAt(at))) : -1;
      if (digit < 0) {
        throw wrong("expected four hexadecimal digits after \\u, found " + found());
      }
      code = code * 16 + digit;
      at++;
    }
    return (char) code;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'F' ? (char) (c + ('a' - 'A')) : c;
  }

  /** Half of a surrogate pair, which only an escape can bring in, is no text. */
  private void requirePairs(CharSequence value) {
    int unpaired = unpairedSurrogate(value);
    if (unpaired >= 0) {
      throw wrong("the string before this holds half of a surrogate pair");
    }
  }

  /** The index of the first surrogate without its other half, or −1. */
  public static int unpairedSurrogate(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Appends a string as JSON writes it. */
  public static void appendString(StringBuilder out, String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u00").append(c < 16 ? '0' : '1').append("0123456789abcdef".charAt(c & 15));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
