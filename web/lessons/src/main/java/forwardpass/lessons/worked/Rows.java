package forwardpass.lessons.worked;

import forwardpass.engine.format.Decimal;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import java.util.ArrayList;
import java.util.List;

/** The usual rows of a step: one number comes out, and can be asked for. */
public final class Rows {
  private Rows() {}

  /**
   * {@code numbers = value}, or ≈ where digits are dropped.
   *
   * @param decimals how many are shown, and asked for where the row is left to the reader
   */
  public static WorkedStep.Row value(String key, Node numbers, double value, int decimals) {
    return new WorkedStep.Row(
        key,
        new Leaf(Maths.math(numbers, Maths.equal(value, decimals))),
        new Live(Maths.math(Maths.number(Num.sized(value, decimals)))),
        ask(value, decimals));
  }

  /**
   * {@code a + b + c = sum}. Each term is a formula of its own, so that a long sum wraps where the
   * column is narrow.
   */
  public static WorkedStep.Row sum(String key, double[] terms, double sum, int decimals) {
    List<Node> shown = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      Num term = Num.sized(terms[i], decimals);
      shown.add(i == 0 ? Maths.number(term) : Maths.operand(term));
    }
    return sum(key, shown, sum, decimals);
  }

  /** The same with terms that are more than a number, such as products. */
  public static WorkedStep.Row sum(
      String key, List<? extends Node> terms, double sum, int decimals) {
    List<Node> pieces = Maths.joined("+", terms);
    pieces.add(Maths.math(Maths.equal(sum, decimals)));
    return new WorkedStep.Row(
        key,
        new Leaf(Element.of("span", "", pieces)),
        new Live(Maths.math(Maths.number(Num.sized(sum, decimals)))),
        ask(sum, decimals));
  }

  /** Where a result does not come out even, what the reader computes it from is rounded too. */
  private static Ask<Double> ask(double value, int decimals) {
    NumberAnswer exact = new NumberAnswer(decimals);
    boolean even = Math.abs(Decimal.valueOf(exact.print(value)) - value) < 1e-9;
    return new Ask<>(even ? exact : NumberAnswer.ofRounded(decimals), value);
  }
}
