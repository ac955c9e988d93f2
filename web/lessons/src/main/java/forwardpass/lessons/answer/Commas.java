package forwardpass.lessons.answer;

import forwardpass.lessons.plain.Blanks;

/** Commas in one number: they group thousands for some readers and mark decimals for others. */
final class Commas {
  private Commas() {}

  /**
   * The text with its commas resolved. {@code 589,824} is half a million where a whole number is
   * asked for, and 589.824 where decimals are; {@code 0,665} can only be decimals.
   */
  static String toPoints(String text, boolean wholeAsked) {
    if (text.indexOf(',') < 0) {
      return text;
    }
    if (text.indexOf('.') >= 0 || (wholeAsked && groupsThousands(Blanks.strip(text)))) {
      return text.replace(",", "");
    }
    return text.indexOf(',') == text.lastIndexOf(',') ? text.replace(',', '.') : text;
  }

  /** Whether every comma is followed by exactly three digits, and the first group is no lone 0. */
  private static boolean groupsThousands(String text) {
    int first = text.indexOf(',');
    if (first < 1 || first > 4 || text.startsWith("0") || text.startsWith("-0")) {
      return false;
    }
    for (int at = first; at < text.length(); at += 4) {
      if (text.charAt(at) != ',' || at + 4 > text.length()) {
        return false;
      }
      for (int i = at + 1; i < at + 4; i++) {
        if (text.charAt(i) < '0' || text.charAt(i) > '9') {
          return false;
        }
      }
    }
    return true;
  }
}
