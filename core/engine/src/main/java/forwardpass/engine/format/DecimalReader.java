package forwardpass.engine.format;

import forwardpass.engine.format.ParsedDecimal.Malformed;
import forwardpass.engine.format.ParsedDecimal.Reason;

/** Reads one text, from left to right: {@code space sign digits . digits e sign digits space}. */
final class DecimalReader {
  /** More than any exponent that matters, small enough to add to. */
  private static final int HUGE_EXPONENT = 1_000_000_000;

  private final String text;
  private int at;

  DecimalReader(String text) {
    this.text = text;
  }

  ParsedDecimal read() {
    skipSpace();
    if (at == text.length()) {
      return new Malformed(at, Reason.EMPTY);
    }
    boolean negative = readSign();
    int start = at;
    skipDigits();
    int wholeEnd = at;
    if (peek() == '.') {
      at++;
      skipDigits();
    }
    int digitCount = at - start - (at > wholeEnd ? 1 : 0);
    if (digitCount == 0) {
      return new Malformed(at, Reason.DIGIT_EXPECTED);
    }
    byte[] digits = digitsBetween(start, at, digitCount);
    int exponent = 0;
    if (peek() == 'e' || peek() == 'E') {
      at++;
      boolean negativeExponent = readSign();
      if (!isDigit(peek())) {
        return new Malformed(at, Reason.DIGIT_EXPECTED);
      }
      exponent = negativeExponent ? -readExponent() : readExponent();
    }
    skipSpace();
    if (at < text.length()) {
      return new Malformed(at, Reason.UNEXPECTED_CHARACTER);
    }
    double value = NearestDouble.to(new Digits(digits, wholeEnd - start - 1 + exponent));
    // −1 · and not −: TeaVM's Wasm computes −x as 0 − x, which loses the sign of zero
    return new ParsedDecimal.Value(negative ? -1 * value : value);
  }

  /** The next character, or NUL, which no number contains, at the end. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private void skipSpace() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private void skipDigits() {
    while (isDigit(peek())) {
      at++;
    }
  }

  /** Consumes a sign if there is one; true for a minus, the hyphen's or the typographer's. */
  private boolean readSign() {
    char sign = peek();
    boolean negative = sign == '-' || sign == Decimal.MINUS_SIGN;
    if (negative || sign == '+') {
      at++;
    }
    return negative;
  }

  private int readExponent() {
    int exponent = 0;
    for (; isDigit(peek()); at++) {
      exponent = exponent < HUGE_EXPONENT / 10 ? 10 * exponent + (peek() - '0') : HUGE_EXPONENT;
    }
    return exponent;
  }

  private byte[] digitsBetween(int start, int end, int count) {
    byte[] digits = new byte[count];
    int i = 0;
    for (int j = start; j < end; j++) {
      if (text.charAt(j) != '.') {
        digits[i++] = (byte) (text.charAt(j) - '0');
      }
    }
    return digits;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0';
  }
}
