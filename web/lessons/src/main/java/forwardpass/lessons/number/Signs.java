package forwardpass.lessons.number;

import forwardpass.lessons.plain.Blanks;

/** Signs that look alike, brought to one: every dash is a minus, every centred dot a product. */
final class Signs {
  /** A blank that does not break a line; between digits it groups them. */
  static final char THIN = '\u2009';

  private Signs() {}

  /** The same text, character for character, in the signs that the readers know. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(plain(text.charAt(i)));
    }
    return out.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\n', '\t' -> c;
      case '\u2028', '\u2029' -> '\n';
      case '\u00a0', '\u2007', '\u2008', '\u2009', '\u200a', '\u202f' -> THIN;
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
      case '\u2212', '\u2796', '\ufe58', '\ufe63', '\uff0d' -> '-';
      case '\ufe62', '\uff0b' -> '+';
      case '\u00b7', '\u00d7', '\u2217', '\u2219', '\u22c5', '\u2715' -> '*';
      case '\u00f7', '\u2044', '\u2215', '\uff0f' -> '/';
      case '\ufe6a', '\uff05' -> '%';
      case '\u066b', '\uff0c' -> ',';
      case '\uff1b' -> ';';
      case '\u2019', '\u02bc' -> '\'';
      default -> Blanks.isBlank(c) ? ' ' : c;
    };
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == THIN;
  }

  /** What a raised digit or sign stands for on the line; NUL for any other character. */
  static char lowered(char c) {
    return switch (c) {
      case '\u00b9' -> '1';
      case '\u00b2' -> '2';
      case '\u00b3' -> '3';
      case '\u207a' -> '+';
      case '\u207b' -> '-';
      default -> c == '\u2070' || (c >= '\u2074' && c <= '\u2079') ? (char) (c - '\u2040') : '\0';
    };
  }
}
