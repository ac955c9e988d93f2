package forwardpass.lessons.plain;

/**
 * Spaces and what else may stand around a text without meaning anything. {@code String.strip} and
 * {@code Character.isWhitespace} would ask a table of all of Unicode.
 */
public final class Blanks {
  private Blanks() {}

  /** What Java calls whitespace, and the spaces that do not break, of which pasted text is full. */
  public static boolean isBlank(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r') || c >= '\u001c';
    }
    return c == '\u00a0'
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000';
  }

  /** Whether nothing but blanks is there. */
  public static boolean isBlank(String text) {
    return start(text) == text.length();
  }

  /** The text without the blanks around it. */
  public static String strip(String text) {
    return stripEnd(stripStart(text));
  }

  /** The text without the blanks before it. */
  public static String stripStart(String text) {
    return text.substring(start(text));
  }

  /** The text without the blanks after it. */
  public static String stripEnd(String text) {
    int end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static int start(String text) {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }
}
