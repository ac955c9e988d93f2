package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Node;
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

/** The cosine by hand: the dot product, the two magnitudes, and the quotient. */
public final class CosineByHand implements Worked {
  private static final VectorParameter A =
      new VectorParameter("a", List.of(2.0, 5.0, 1.0), 1, 6, -100, 100, 1);
  private static final VectorParameter B =
      new VectorParameter("b", List.of(3.0, 4.0, 2.0), 1, 6, -100, 100, 1);

  @Override
  public String id() {
    return "cosine-steps";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(A, B);
  }

  @Override
  public @Nullable Message refusal(Parameters parameters) {
    List<Double> a = parameters.get(A);
    List<Double> b = parameters.get(B);
    Message differing = Vecs.differing(a, b);
    boolean zero = Vectors.norm(Reals.array(a)) == 0 || Vectors.norm(Reals.array(b)) == 0;
    return differing == null && zero ? Message.of("zero-vector") : differing;
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    Num dot = Num.upTo(Vectors.dot(a, b), 3);
    Message quotient =
        Message.of("divide.numbers").with("dot", dot).with("a", norm(a)).with("b", norm(b));
    List<Node> terms = Vecs.terms(Vecs.products(a, b), 3);
    Num cosine = Num.fixed(Vectors.cosine(a, b), 3);
    return List.of(
        WorkedStep.of("dot", asking(Rows.joined("dot", "+", terms, dot), dot)),
        WorkedStep.of("length", length("a", a), length("b", b)),
        WorkedStep.of("divide", asking(Rows.shown("cosine", quotient, cosine), cosine)));
  }

  private static Num norm(double[] v) {
    return Num.fixed(Vectors.norm(v), 3);
  }

  private static WorkedStep.Row length(String key, double[] v) {
    List<Node> squares = new ArrayList<>();
    for (double entry : v) {
      if (!squares.isEmpty()) {
        squares.add(Maths.op("+"));
      }
      squares.add(Maths.sup(Maths.operand(Num.exact(entry)), Maths.number(Num.whole(2))));
    }
    Message root =
        Message.of("length.numbers")
            .with("squares", Maths.row(squares))
            .with("sum", Num.upTo(Vectors.dot(v, v), 3));
    return asking(Rows.shown(key, root, norm(v)), norm(v));
  }

  private static WorkedStep.Row asking(WorkedStep.Row row, Num result) {
    return row.asking(new NumberAnswer(3), result.value());
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    return Message.of("announce").with("cosine", Shown.one(Num.fixed(Vectors.cosine(a, b), 3)));
  }
}
