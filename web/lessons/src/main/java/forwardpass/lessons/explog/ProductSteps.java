package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.ChainRule;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Ask;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;

/** The rows of a worked product of probabilities: multiplied, and in logarithms. */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
public record ProductSteps(double[] p, double[] logs, double value, double logSum) {
  private static final int DECIMALS = 3;

  public static ProductSteps of(List<Double> factors) {
    double[] p = new double[factors.size()];
    double[] logs = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = factors.get(i);
      logs[i] = Log.log(p[i]);
    }
    return new ProductSteps(p, logs, ChainRule.product(p), ChainRule.logSum(p));
  }

  /** All factors in one line, and their product. */
  public WorkedStep.Row product() {
    List<Node> factors = new ArrayList<>();
    for (double factor : p) {
      factors.add(Maths.number(Num.upTo(factor, 4)));
    }
    return row(
        "product", Maths.joined("\u00b7", factors), small(value), new Ask<>(answer(value), value));
  }

  /** ln of each factor. */
  public List<WorkedStep.Row> logRows() {
    List<WorkedStep.Row> rows = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      rows.add(logOf(i));
    }
    return rows;
  }

  private WorkedStep.Row logOf(int i) {
    Node numbers = Maths.math(Maths.apply("ln", Maths.number(Num.upTo(p[i], 4))));
    Num result = Num.fixed(logs[i], DECIMALS);
    return row(
        Integer.toString(i),
        List.of(numbers),
        result,
        new Ask<>(new NumberAnswer(DECIMALS), logs[i]));
  }

  /** The logarithms added up. */
  public WorkedStep.Row sum() {
    List<Node> terms = new ArrayList<>();
    for (double log : logs) {
      terms.add(Maths.operand(Num.fixed(log, DECIMALS)));
    }
    Num result = Num.fixed(logSum, DECIMALS);
    return row("sum", Maths.joined("+", terms), result, new Ask<>(new NumberAnswer(2), logSum));
  }

  /** exp of the sum: the product again. */
  public WorkedStep.Row back() {
    double back = Exp.exp(logSum);
    Node numbers = Maths.math(Maths.apply("exp", Maths.number(Num.fixed(logSum, DECIMALS))));
    return row("back", List.of(numbers), small(back), new Ask<>(answer(back), back));
  }

  public Message said(Message outcome) {
    return outcome.with("product", small(value)).with("sum", Num.fixed(logSum, DECIMALS));
  }

  /** Digits as written out while that can be read: 0.000336; else a power of ten. */
  private static Num small(double value) {
    return value >= 1e-5 ? Num.upTo(value, value >= 0.01 ? 4 : 6) : Num.scientific(value, 2);
  }

  /** To three digits or so of what there is. */
  private static NumberAnswer answer(double value) {
    int decimals = 3;
    double at = 0.1;
    while (value < at && decimals < 14) {
      at /= 10;
      decimals++;
    }
    return new NumberAnswer(decimals);
  }

  private static WorkedStep.Row row(String key, List<Node> numbers, Num result, Ask<Double> ask) {
    List<Node> pieces = new ArrayList<>(numbers);
    pieces.add(Maths.math(Maths.infix("=")));
    return new WorkedStep.Row(
        key,
        new Leaf(Element.of("span", "", pieces)),
        new Live(Maths.math(Maths.number(result))),
        ask);
  }
}
