package forwardpass.lessons.notation;

import forwardpass.engine.numeric.Sums;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Ask;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;

/** What the indices, Σ and Π of a list come to, one sign after the other. */
final class SumAndProduct implements Worked {
  private static final int DECIMALS = 3;
  private static final VectorParameter X =
      new VectorParameter("x", List.of(2.0, 5.0, 1.0, 6.0), 1, 6, -100, 100, 1);

  @Override
  public String id() {
    return "notation-sum";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(X);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double[] x = values(parameters);
    List<WorkedStep.Row> entries = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      Element name = Maths.sub(Maths.name("x"), Maths.number(Num.whole(i + 1)));
      entries.add(row(Integer.toString(i), Maths.math(name, Maths.op("=")), x[i]));
    }
    return List.of(
        WorkedStep.of("entries", entries),
        WorkedStep.of("sum", row("sum", chain(x, "+"), Sums.sum(x)).marked("sum")),
        WorkedStep.of(
            "product", row("product", chain(x, "\u00d7"), Sums.product(x)).marked("product")));
  }

  private static WorkedStep.Row row(String key, Element numbers, double result) {
    return new WorkedStep.Row(
        key,
        new Leaf(numbers),
        new Live(Maths.math(Maths.number(Num.upTo(result, DECIMALS)))),
        new Ask<>(new NumberAnswer(DECIMALS), result));
  }

  /** Each term is a formula of its own, so that a long line wraps where the column is narrow. */
  private static Element chain(double[] x, String sign) {
    List<Node> terms = new ArrayList<>();
    for (double value : x) {
      terms.add(Maths.operand(Num.upTo(value, DECIMALS)));
    }
    List<Node> pieces = Maths.joined(sign, terms);
    pieces.add(Maths.math(Maths.infix("=")));
    return Element.of("span", "", pieces);
  }

  private static double[] values(Parameters parameters) {
    return Reals.array(parameters.get(X));
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double[] x = values(parameters);
    return List.of(
        Named.of("sum", Num.upTo(Sums.sum(x), DECIMALS)).at("sum"),
        Named.of("product", Num.upTo(Sums.product(x), DECIMALS)).at("product"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] x = values(parameters);
    return Message.of("announce")
        .with("sum", Num.upTo(Sums.sum(x), DECIMALS))
        .with("product", Num.upTo(Sums.product(x), DECIMALS));
  }
}
