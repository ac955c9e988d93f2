package forwardpass.lessons.worked;

import forwardpass.engine.format.Decimal;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The usual rows of a step: one number comes out, and can be asked for. */
final class Rows {
  private Rows() {}

  /**
   * {@code formula = value}, or ≈ where digits are dropped. The formula stands in the words, with
   * numbers in its holes.
   *
   * @param decimals how many are shown, and asked for where the row is left to the reader
   */
  static WorkedStep.Row value(String key, Message formula, double value, int decimals) {
    return asking(shown(key, formula, Num.sized(value, decimals)), value, decimals);
  }

  /** A row for each value, with the formula of its place. */
  static List<WorkedStep.Row> each(double[] values, int decimals, IntFunction<Message> formula) {
    List<WorkedStep.Row> rows = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      rows.add(value(Integer.toString(i), formula.apply(i), values[i], decimals));
    }
    return rows;
  }

  /** {@code formula = num}, never left to the reader; ≈ where digits were dropped. */
  static WorkedStep.Row shown(String key, Message formula, Num num) {
    Node result = Maths.math(Maths.number(num));
    return shown(key, formula, Maths.infix(Maths.sign(num)), result);
  }

  /** The same with anything else as the result, and its sign. */
  static WorkedStep.Row shown(String key, Message formula, Element sign, Node result) {
    return new WorkedStep.Row(key, equated(formula, sign), new Live(result));
  }

  /** The sign goes into the formula's last piece, since a line may break between two. */
  private static View equated(Message formula, Element sign) {
    return words -> {
      List<Node> pieces = new ArrayList<>(words.say(formula));
      int last = pieces.size() - 1;
      if (last >= 0 && pieces.get(last) instanceof Element math && math.tag().equals("math")) {
        List<Node> children = new ArrayList<>(math.children());
        children.add(sign);
        pieces.set(last, math.containing(children));
      } else {
        pieces.add(Maths.math(sign));
      }
      return Element.of("span", "", pieces);
    };
  }

  /**
   * {@code a + b + c = sum}. Each term is a formula of its own, so that a long sum wraps where the
   * column is narrow.
   */
  static WorkedStep.Row sum(String key, double[] terms, double sum, int decimals) {
    List<Node> shown = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      Num term = Num.sized(terms[i], decimals);
      shown.add(i == 0 ? Maths.number(term) : Maths.operand(term));
    }
    return sum(key, shown, sum, decimals);
  }

  /** The same with terms that are more than a number, such as products. */
  static WorkedStep.Row sum(String key, List<? extends Node> terms, double sum, int decimals) {
    return asking(joined(key, "+", terms, Num.sized(sum, decimals)), sum, decimals);
  }

  /** Terms with a sign between them, and what they come to; never left to the reader. */
  static WorkedStep.Row joined(String key, String sign, List<? extends Node> terms, Num result) {
    List<Node> pieces = Maths.joined(sign, terms);
    pieces.add(Maths.math(Maths.infix(Maths.sign(result))));
    return new WorkedStep.Row(
        key, new Leaf(Element.of("span", "", pieces)), new Live(Maths.math(Maths.number(result))));
  }

  /** Where a result does not come out even, what the reader computes it from is rounded too. */
  private static WorkedStep.Row asking(WorkedStep.Row row, double value, int decimals) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return row; // no field takes it
    }
    NumberAnswer exact = new NumberAnswer(decimals);
    boolean even = Math.abs(Decimal.valueOf(exact.print(value)) - value) < 1e-9;
    return row.asking(even ? exact : NumberAnswer.ofRounded(decimals), value);
  }
}
