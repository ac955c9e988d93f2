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
          "*\u00b7\u00d7\u2217\u2219\u22c5\u2715\u2a2f",
          "/\u00f7\u2044\u2215\u2236\uff0f",
          "%\ufe6a\uff05",
          ",\u066b\u3001\uff0c",
          ";\uff1b",
          ".\uff0e",
          "(\u27e8\uff08",
          ")\u27e9\uff09",
          "'\u2019\u02bc",
          "\n\u2028\u2029");

  private static final String RAISED =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b";

  /** Fractions that are one sign, and what each is. */
  private static final String FRACTIONS =
      "\u00bd\u2153\u2154\u00bc\u00be\u2155\u2156\u2157\u2158\u2159\u215a\u215b\u215c\u215d\u215e";

  private static final String ABOVE = "112131234151357";
  private static final String BELOW = "233445555668888";

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
    boolean isWide = c >= '\uff10' && c <= '\uff19'; // digits, as East Asian keyboards write them
    return isWide ? (char) (c - '\uff10' + '0') : Blanks.isBlank(c) ? ' ' : c;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == THIN;
  }

  /** What a fraction that is one sign stands for; 0 for any other character. */
  static double fraction(char c) {
    int index = FRACTIONS.indexOf(c);
    return index < 0 ? 0 : (double) (ABOVE.charAt(index) - '0') / (BELOW.charAt(index) - '0');
  }

  /** What a raised digit or sign stands for on the line; NUL for any other character. */
  static char lowered(char c) {
    int index = RAISED.indexOf(c);
    return index < 0 ? '\0' : "0123456789+-".charAt(index);
  }
}
