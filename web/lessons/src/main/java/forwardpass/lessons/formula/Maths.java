package forwardpass.lessons.formula;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The pieces of a formula. Formulas that stand still are written in LaTeX beside the text and
 * rendered by the builder; these are for formulas whose numbers change under the reader's hand.
 */
public final class Maths {
  private static final String MINUS = "\u2212";

  private Maths() {}

  public static Element math(Node... children) {
    return Element.of("math", "", children);
  }

  public static Element row(Node... children) {
    return Element.of("mrow", "", children);
  }

  public static Element row(List<? extends Node> children) {
    return Element.of("mrow", "", children);
  }

  /** A number; a negative one keeps its sign as an operator, so that it is set and read as one. */
  public static Node number(Num num) {
    if (num.text().startsWith(MINUS)) {
      return row(op(MINUS), Element.of("mn", "", new Num(num.value(), num.text().substring(1))));
    }
    return Element.of("mn", "", num);
  }

  /** The same, in parentheses where it is negative: what may follow an operator. */
  public static Node operand(Num num) {
    return num.text().startsWith(MINUS) ? row(open("("), number(num), close(")")) : number(num);
  }

  /** A vector in brackets: [2, 1, 0]. */
  public static Element vector(List<Num> entries) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(open("["));
    for (int i = 0; i < entries.size(); i++) {
      if (i > 0) {
        nodes.add(op(","));
      }
      nodes.add(number(entries.get(i)));
    }
    nodes.add(close("]"));
    return row(nodes);
  }

  /**
   * The sign before a result that is printed with so many digits after the point: = where they are
   * all there are, ≈ where digits are dropped.
   */
  public static Element equal(double value, int decimals) {
    return infix(sign(Num.fixed(value, decimals)));
  }

  /** = before a number shown in full, ≈ before one whose digits were dropped. */
  public static String sign(Num num) {
    return num.inFull() ? "=" : "\u2248";
  }

  /** The same before a list: ≈ as soon as one of its numbers lost digits. */
  public static Element equal(int decimals, double... values) {
    for (double value : values) {
      if (!Num.fixed(value, decimals).inFull()) {
        return infix("\u2248");
      }
    }
    return infix("=");
  }

  /** A name of one letter, set in italics. */
  public static Element name(String letter) {
    return Element.of("mi", "", new Text(letter));
  }

  public static Element op(String sign) {
    return Element.of("mo", "", new Text(sign));
  }

  /** A sign between two things, also where it begins or ends a piece of the formula. */
  public static Element infix(String sign) {
    return op(sign).with("form", "infix");
  }

  /**
   * Terms with a sign between them, each a formula of its own, so that a long line may break before
   * every sign.
   */
  public static List<Node> joined(String sign, List<? extends Node> terms) {
    List<Node> pieces = new ArrayList<>();
    for (Node term : terms) {
      if (pieces.isEmpty()) {
        pieces.add(math(term));
      } else {
        pieces.add(Element.of("wbr", ""));
        pieces.add(math(infix(sign), term));
      }
    }
    return pieces;
  }

  /** Terms with a plus between them, as one piece. */
  public static Element added(List<? extends Node> terms) {
    List<Node> row = new ArrayList<>();
    for (Node term : terms) {
      if (!row.isEmpty()) {
        row.add(op("+"));
      }
      row.add(term);
    }
    return row(row);
  }

  /** The squares of numbers, each shown as the figure has it: (−3)². */
  public static List<Node> squares(double[] numbers, DoubleFunction<Num> shown) {
    List<Node> squares = new ArrayList<>();
    for (double number : numbers) {
      squares.add(sup(operand(shown.apply(number)), number(Num.whole(2))));
    }
    return squares;
  }

  /** An opening bracket. Its form is said, since a browser takes it from the place in the row. */
  public static Element open(String sign) {
    return op(sign).with("form", "prefix").with("stretchy", "false");
  }

  public static Element close(String sign) {
    return op(sign).with("form", "postfix").with("stretchy", "false");
  }

  public static Element sub(Node base, Node index) {
    return Element.of("msub", "", base, index);
  }

  public static Element sup(Node base, Node exponent) {
    return Element.of("msup", "", base, exponent);
  }

  public static Element sqrt(Node... radicand) {
    return Element.of("msqrt", "", radicand);
  }

  /** The magnitude of what stands between: ‖v‖. */
  public static Element norm(Node inner) {
    return row(open("\u2016"), inner, close("\u2016"));
  }

  public static Element frac(Node top, Node bottom) {
    return Element.of("mfrac", "", top, bottom);
  }

  /** A named function of one argument, such as exp(2). */
  public static Element apply(String function, Node argument) {
    return row(
        Element.of("mi", "", new Text(function)),
        op("\u2061"), // function application: says nothing on paper, and 'of' to a listener
        open("("),
        argument,
        close(")"));
  }
}
