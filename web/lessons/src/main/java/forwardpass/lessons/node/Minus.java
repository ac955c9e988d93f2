package forwardpass.lessons.node;

/** How digits are dressed for the page. */
final class Minus {
  private Minus() {}

  /** The same digits with U+2212 for the minus: as wide as the plus, and read aloud as minus. */
  static String typographic(String digits) {
    return digits.replace('-', '\u2212');
  }

  static String trimZeros(String digits) {
    if (digits.indexOf('.') < 0) {
      return digits;
    }
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    if (digits.charAt(end - 1) == '.') {
      end--;
    }
    String trimmed = digits.substring(0, end);
    return trimmed.equals("-0") ? "0" : trimmed;
  }
}
