package forwardpass.lessons.codeexercise;

import forwardpass.lessons.node.Text;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.words.Message;

/**
 * The one line of a program that is wrong, and what there is to say of the line that a reader
 * names.
 */
final class WrongLine {
  /** The name of the answer that is the line's number. */
  static final String FIELD = "line";

  private WrongLine() {}

  /**
   * The number, from 1, of the line that was mended; 0 where the right program has more or fewer
   * lines: that one was written.
   */
  static int between(String wrong, String right) {
    if (lines(wrong, wrong.length()) != lines(right, right.length())) {
      return 0;
    }
    int same = 0;
    while (wrong.charAt(same) == right.charAt(same)) {
      same++;
    }
    return lines(wrong, same) + 1;
  }

  /** How many lines end before a place. */
  private static int lines(String program, int to) {
    int lines = 0;
    for (int i = 0; i < to; i++) {
      lines += program.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** What there is to say of the line that a reader names. */
  static Message said(String program, int wrong, String typed) {
    int all = lines(program, program.length());
    String digits = Blanks.strip(typed);
    int named = 0;
    for (int i = 0; i < digits.length() && named <= all; i++) {
      char c = digits.charAt(i);
      named = Ascii.isDigit(c) ? 10 * named + c - '0' : all + 1;
    }
    if (named < 1 || named > all) {
      return Message.of("code.no-line").with("lines", all);
    }
    int from = 0;
    for (int line = 1; line < named; line++) {
      from = program.indexOf('\n', from) + 1;
    }
    String text = Blanks.strip(program.substring(from, program.indexOf('\n', from)));
    return Message.of(named == wrong ? "code.wrong-line" : "code.other-line")
        .with("line", named)
        .with("text", new Text(text));
  }
}
