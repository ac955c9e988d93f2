package forwardpass.lessons.number;

import forwardpass.lessons.plain.Blanks;
import java.util.List;

/** Signs that look alike, brought to one: every dash is a minus, every centred dot a product. */
final class Signs {
  /** A blank that does not break a line; between digits it groups them. */
  static final char THIN = '\u2009';

  /** First the sign that is read, then those that look like it. */
  private static final List<String> ALIKE =
      List.of(
          THIN + "\u00a0\u2007\u2008\u2009\u200a\u202f",
          "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2796\ufe58\ufe63\uff0d",
          "+\ufe62\uff0b",
          "*\u00b7\u00d7\u2217\u2219\u22c5\u2715",
          "/\u00f7\u2044\u2215\uff0f",
          "%\ufe6a\uff05",
          ",\u066b\uff0c",
          ";\uff1b",
          "'\u2019\u02bc",
          "\n\u2028\u2029");

  private static final String RAISED =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b";

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
    if (c < '\u00a0') {
      return c == '\n' || c == '\t' || !Blanks.isBlank(c) ? c : ' ';
    }
    for (String alike : ALIKE) {
      if (alike.indexOf(c) > 0) {
        return alike.charAt(0);
      }
    }
    return Blanks.isBlank(c) ? ' ' : c;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == THIN;
  }

  /** What a raised digit or sign stands for on the line; NUL for any other character. */
  static char lowered(char c) {
    int index = RAISED.indexOf(c);
    return index < 0 ? '\0' : "0123456789+-".charAt(index);
  }
}
