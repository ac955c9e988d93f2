package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dot product by hand: multiply pairwise, add up. */
public final class DotByHand implements Worked {
  static final VectorParameter A =
      new VectorParameter("a", List.of(1.0, 2.0, 3.0), 1, 6, -100, 100, 1);
  static final VectorParameter B =
      new VectorParameter("b", List.of(4.0, 5.0, 6.0), 1, 6, -100, 100, 1);

  @Override
  public String id() {
    return "dot-steps";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(A, B);
  }

  @Override
  public @Nullable Message refusal(Parameters parameters) {
    return Vecs.differing(parameters.get(A), parameters.get(B));
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    double[] products = Vecs.products(a, b);
    NumberAnswer exact = NumberAnswer.exact();
    List<WorkedStep.Row> rows = new ArrayList<>();
    for (int i = 0; i < a.length; i++) {
      Message pair =
          Message.of("multiply.numbers").with("a", Num.exact(a[i])).with("b", Num.exact(b[i]));
      rows.add(
          Rows.shown(Integer.toString(i), pair, Num.upTo(products[i], 3))
              .asking(exact, products[i]));
    }
    double dot = Vectors.dot(a, b);
    WorkedStep.Row sum = Rows.joined("sum", "+", Vecs.terms(products, 3), Num.upTo(dot, 3));
    return List.of(WorkedStep.of("multiply", rows), WorkedStep.of("add", sum.asking(exact, dot)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    return Message.of("announce").with("dot", Shown.one(Num.upTo(Vectors.dot(a, b), 3)));
  }
}
