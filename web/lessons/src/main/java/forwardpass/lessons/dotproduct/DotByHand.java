package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Element;
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
    return differing(parameters, A, B);
  }

  /** What to say where two vectors have no dot product; null where they have one. */
  static @Nullable Message differing(
      Parameters parameters, VectorParameter left, VectorParameter right) {
    int n = parameters.get(left).size();
    int m = parameters.get(right).size();
    return n == m ? null : Message.of("lengths-differ").with("n", n).with("m", m);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    double[] products = Vecs.products(a, b);
    return List.of(
        WorkedStep.of("multiply", multiply(a, b, products)),
        WorkedStep.of("add", row("sum", sum(products, Vectors.dot(a, b)), Vectors.dot(a, b))));
  }

  private static List<WorkedStep.Row> multiply(double[] a, double[] b, double[] products) {
    List<WorkedStep.Row> rows = new ArrayList<>();
    for (int i = 0; i < a.length; i++) {
      Leaf numbers =
          new Leaf(
              Maths.math(
                  Maths.number(Num.exact(a[i])),
                  Maths.op("×"),
                  Maths.operand(Num.exact(b[i])),
                  Maths.equal(products[i], 3)));
      rows.add(row(Integer.toString(i), numbers, products[i]));
    }
    return rows;
  }

  private static Leaf sum(double[] products, double dot) {
    return new Leaf(Element.of("span", "", Vecs.sum(products, 3), Maths.math(Maths.equal(dot, 3))));
  }

  private static WorkedStep.Row row(String key, Leaf numbers, double result) {
    return new WorkedStep.Row(
        key,
        numbers,
        new Live(Shown.one(Num.upTo(result, 3))),
        new Ask<>(NumberAnswer.exact(), result));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    return Message.of("announce").with("dot", Shown.one(Num.upTo(Vectors.dot(a, b), 3)));
  }
}
