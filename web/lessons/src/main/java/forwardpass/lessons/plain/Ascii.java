package forwardpass.lessons.plain;

/** The letters A to Z in their two cases, and digits; every other character is left alone. */
public final class Ascii {
  private static final int TO_LOWER = 'a' - 'A';

  private Ascii() {}

  public static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + TO_LOWER) : c;
  }

  public static char upper(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - TO_LOWER) : c;
  }

  public static String lower(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      out.append(lower(text.charAt(i)));
    }
    return out.toString();
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** What a hexadecimal digit stands for; −1 for any other character. */
  public static int hex(char c) {
    char letter = lower(c);
    if (isDigit(c)) {
      return c - '0';
    }
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  /**
   * A whole number in digits, with or without a minus before them.
   *
   * @throws IllegalArgumentException if the text is anything else, or no int
   */
  public static int whole(String text) {
    boolean negative = text.startsWith("-");
    long value = 0;
    for (int i = negative ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      value = value * 10 + (c - '0');
      if (!isDigit(c) || value > Integer.MAX_VALUE) {
        throw noNumber(text);
      }
    }
    if (text.length() == (negative ? 1 : 0)) {
      throw noNumber(text);
    }
    return (int) (negative ? -value : value);
  }

  private static IllegalArgumentException noNumber(String text) {
    return new IllegalArgumentException("not a whole number: " + text);
  }
}
