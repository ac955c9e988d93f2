package forwardpass.lessons.notation;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Ask;
import forwardpass.lessons.worked.Part;
import forwardpass.lessons.worked.Worked;
import java.util.List;

/** A sum, a sum of squares and a product over one list, written out. */
public final class SumProduct implements Worked {
  private static final VectorParameter X =
      new VectorParameter("x", List.of(2.0, 1.0, 4.0), 1, 6, -20, 20, 1);

  @Override
  public String id() {
    return "notation-sum-product";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(X);
  }

  @Override
  public List<Part> parts(Parameters parameters) {
    double[] x = Lists.array(parameters.get(X));
    double[] squares = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      squares[i] = x[i] * x[i];
    }
    return List.of(
        Part.of("sum", row(Lists.joined("+", x), Lists.sum(x))),
        Part.of("squares", row(Lists.joined("+", squares), Lists.sum(squares))),
        Part.of("product", row(Lists.joined("×", x), Lists.product(x))));
  }

  private static Part.Row row(Node terms, double result) {
    Node equals = Maths.math(Maths.op("=").with("form", "infix"));
    return new Part.Row(
        "0",
        new Leaf(forwardpass.lessons.node.Element.of("span", "", terms, equals)),
        new Live(Maths.math(Maths.number(Num.upTo(result, 3)))),
        new Ask<>(new NumberAnswer(3), result));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] x = Lists.array(parameters.get(X));
    return Message.of("announce")
        .with("sum", Num.upTo(Lists.sum(x), 3))
        .with("product", Num.upTo(Lists.product(x), 3));
  }
}
