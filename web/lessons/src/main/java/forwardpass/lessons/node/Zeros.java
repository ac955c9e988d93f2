package forwardpass.lessons.node;

/** Zeros that say nothing. */
final class Zeros {
  private Zeros() {}

  /** 2.500 as 2.5, 3.000 as 3. */
  static String trim(String digits) {
    if (digits.indexOf('.') < 0 || digits.indexOf('E') >= 0) {
      return digits;
    }
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    if (digits.charAt(end - 1) == '.') {
      end--;
    }
    return digits.substring(0, end);
  }
}
