package forwardpass.lessons.number;

import forwardpass.lessons.plain.Ascii;

/**
 * The part of a text that holds the numbers: without {@code np.array(}, {@code new double[][]},
 * {@code \begin{bmatrix}} and their ends.
 *
 * @param nested whether every row stands in brackets of its own, and lines mean nothing
 * @param code whether it is written as in a program, between brackets
 */
record Span(int from, int to, boolean nested, boolean code) {
  private static final String OPEN = "[{(";
  private static final String CLOSE = "]})";
  private static final String BEGIN = "\\begin{";

  static Span of(String text) {
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf("\\end{");
    return begin >= 0 && end > begin ? latex(text, begin, end) : brackets(text);
  }

  private static Span latex(String text, int begin, int end) {
    int from = text.indexOf('}', begin) + 1;
    if (text.startsWith("array}{", begin + BEGIN.length())) {
      from = text.indexOf('}', from) + 1; // the columns' alignment
    }
    return new Span(Math.min(from, end), end, false, false);
  }

  private static Span brackets(String text) {
    int start = 0;
    boolean named = false;
    while (start < text.length() && !opens(text, start)) {
      named |= Ascii.lower(text.charAt(start)) >= 'a' && Ascii.lower(text.charAt(start)) <= 'z';
      boolean empty = text.startsWith("[]", start);
      if (!empty && Ascii.isDigit(text.charAt(start)) && !named) {
        return new Span(0, text.length(), false, false); // numbers before any bracket
      }
      start += empty ? 2 : 1;
    }
    if (start == text.length()) {
      return new Span(0, text.length(), false, false);
    }
    int depth = 0;
    int deepest = 0;
    int at = start;
    do {
      depth +=
          OPEN.indexOf(text.charAt(at)) >= 0 ? 1 : CLOSE.indexOf(text.charAt(at)) >= 0 ? -1 : 0;
      deepest = Math.max(deepest, depth);
      at++;
    } while (at < text.length() && depth > 0);
    return new Span(named ? start : 0, named ? at : text.length(), deepest > 1, true);
  }

  /** Whether a bracket with something in it opens here. */
  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    boolean call = c == '(' && at > 0 && Ascii.lower(text.charAt(at - 1)) >= 'a';
    return OPEN.indexOf(c) >= 0 && !text.startsWith("[]", at) && !call;
  }
}
