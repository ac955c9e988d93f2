package forwardpass.lessons.backpropagation;

import forwardpass.engine.expression.Expression;
import forwardpass.engine.expression.ExpressionFault;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.words.Message;

/**
 * An expression as a reader types it, and what is said, with a mark at the place, of a wrong one.
 */
final class ExpressionText {
  /** How much of the text is shown to each side of the mark, in characters. */
  private static final int AROUND = 16;

  private ExpressionText() {}

  static Parsed<Expression> read(String text) {
    try {
      return Parsed.ok(Expression.parse(text));
    } catch (ExpressionFault fault) {
      return Parsed.bad(said(fault, text), fault.position());
    }
  }

  /**
   * {@code reason.NAME} of what is wrong: {@code column} counts from 1, {@code where} is the text
   * with its wrong characters marked, {@code found} and {@code other} are what the reason names.
   */
  static Message said(ExpressionFault fault, String text) {
    String name = Ascii.lower(fault.reason().name()).replace('_', '-');
    return Message.of("reason." + name)
        .with("column", fault.position() + 1)
        .with("where", marked(fault, text))
        .with("found", fault.found())
        .with("other", fault.other());
  }

  private static boolean isOfWord(char first, char next) {
    char letter = Ascii.lower(first);
    char other = Ascii.lower(next);
    return letter >= 'a' && letter <= 'z' && other >= 'a' && other <= 'z';
  }

  private static Element marked(ExpressionFault fault, String text) {
    int from = Math.min(fault.position(), text.length());
    int to = Math.min(Math.max(fault.end(), from), text.length());
    while (to > from && to < text.length() && isOfWord(text.charAt(from), text.charAt(to))) {
      to++; // the whole name of a function
    }
    int start = Math.max(0, from - AROUND);
    int end = Math.min(text.length(), to + AROUND);
    String before = (start > 0 ? "\u2026" : "") + text.substring(start, from);
    String wrong = from == to ? "\u00a0\u00a0" : text.substring(from, to); // the end is missing
    String after = text.substring(to, end) + (end < text.length() ? "\u2026" : "");
    return Element.of(
        "code",
        "fault-where",
        new Text(before),
        Element.of("mark", "", new Text(wrong)),
        new Text(after));
  }
}
