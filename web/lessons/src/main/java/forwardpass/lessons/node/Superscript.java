package forwardpass.lessons.node;

/** Digits set high, for powers inside a number. */
final class Superscript {
  private static final String DIGITS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  private Superscript() {}

  /** A whole number in superscript digits; a leading plus is dropped. */
  static String of(String whole) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (c == '-') {
        out.append('\u207b');
      } else if (c != '+') {
        out.append(DIGITS.charAt(c - '0'));
      }
    }
    return out.toString();
  }
}
