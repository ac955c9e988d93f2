package forwardpass.lessons.codeexercise;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one line of a program that is wrong, and what there is to say of the line that a reader
 * names.
 *
 * @param lines the program
 * @param number of the wrong one, from 1
 */
record WrongLine(List<String> lines, int number) {
  /** The name of the answer that is the line's number. */
  static final String FIELD = "line";

  WrongLine {
    lines = List.copyOf(lines);
  }

  /** Where two programs of as many lines differ in one; null where they don't. */
  static @Nullable WrongLine between(String wrong, String right) {
    List<String> lines = lines(wrong);
    List<String> mended = lines(right);
    int found = 0;
    for (int i = 0; i < lines.size() && lines.size() == mended.size(); i++) {
      if (!lines.get(i).equals(mended.get(i))) {
        if (found > 0) {
          return null;
        }
        found = i + 1;
      }
    }
    return found == 0 ? null : new WrongLine(lines, found);
  }

  private static List<String> lines(String program) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int end = program.indexOf('\n'); end >= 0; end = program.indexOf('\n', from)) {
      lines.add(program.substring(from, end));
      from = end + 1;
    }
    return lines;
  }

  /** What there is to say of the line that a reader names. */
  Message said(String typed) {
    int named = named(typed);
    if (named == 0) {
      return Message.of("code.no-line").with("lines", lines.size());
    }
    return Message.of(named == number ? "code.wrong-line" : "code.other-line")
        .with("line", named)
        .with("text", Element.of("code", "", new Text(Blanks.strip(lines.get(named - 1)))));
  }

  /** The number of a line; 0 where there is none of that number. */
  private int named(String typed) {
    String digits = Blanks.strip(typed);
    for (char c : digits.toCharArray()) {
      if (!Ascii.isDigit(c)) {
        return 0;
      }
    }
    boolean isShort = !digits.isEmpty() && digits.length() < 5;
    int line = isShort ? Ascii.whole(digits) : 0;
    return line <= lines.size() ? line : 0;
  }
}
