package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
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
import org.jspecify.annotations.Nullable;

/** The cosine by hand: the dot product, the two lengths, and the quotient. */
public final class CosineByHand implements Worked {
  private static final int DECIMALS = 3;
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
    Message differing = DotByHand.differing(parameters, A, B);
    if (differing != null) {
      return differing;
    }
    boolean zero = isZero(parameters.get(A)) || isZero(parameters.get(B));
    return zero ? Message.of("zero-vector") : null;
  }

  private static boolean isZero(List<Double> vector) {
    for (double entry : vector) {
      if (entry != 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    double dot = Vectors.dot(a, b);
    Element quotient =
        Maths.math(
            Maths.number(Num.upTo(dot, DECIMALS)),
            Maths.op("/"),
            Maths.open("("),
            Maths.number(Num.fixed(Vectors.norm(a), DECIMALS)),
            Maths.op("×"),
            Maths.number(Num.fixed(Vectors.norm(b), DECIMALS)),
            Maths.close(")"));
    return List.of(
        WorkedStep.of("dot", row("dot", Vecs.sum(Vecs.products(a, b), DECIMALS), dot, false)),
        WorkedStep.of("length", length("a", a), length("b", b)),
        WorkedStep.of("divide", row("cosine", quotient, Vectors.cosine(a, b), true)));
  }

  private static WorkedStep.Row length(String key, double[] v) {
    List<Node> squares = new ArrayList<>();
    for (double entry : v) {
      squares.add(Maths.sup(Maths.operand(Num.exact(entry)), Element.of("mn", "", Num.whole(2))));
    }
    Node squared = Maths.number(Num.upTo(Vectors.dot(v, v), DECIMALS));
    Element root = Maths.math(Maths.infix("="), Element.of("msqrt", "", squared));
    return row(
        key,
        Element.of("span", "", Maths.math(Element.of("msqrt", "", sum(squares))), root),
        Vectors.norm(v),
        true);
  }

  private static Element sum(List<Node> terms) {
    List<Node> nodes = new ArrayList<>();
    for (Node term : terms) {
      if (!nodes.isEmpty()) {
        nodes.add(Maths.op("+"));
      }
      nodes.add(term);
    }
    return Maths.row(nodes);
  }

  private static WorkedStep.Row row(String key, Element numbers, double result, boolean padded) {
    Num shown = padded ? Num.fixed(result, DECIMALS) : Num.upTo(result, DECIMALS);
    Leaf left =
        new Leaf(Element.of("span", "", numbers, Maths.math(Maths.equal(result, DECIMALS))));
    return new WorkedStep.Row(
        key, left, new Live(Shown.one(shown)), new Ask<>(new NumberAnswer(DECIMALS), result));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    return Message.of("announce").with("cosine", Shown.one(Num.fixed(Vectors.cosine(a, b), 3)));
  }
}
