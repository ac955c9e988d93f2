package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;
import java.util.ArrayList;
import java.util.List;

/** The cosine by hand: the dot product, the two magnitudes, and the quotient. */
public final class CosineByHand extends Worked {
  private static final VectorParameter A =
      new VectorParameter("a", List.of(2.0, 5.0, 1.0), 1, 6, -100, 100, 1);
  private static final VectorParameter B =
      new VectorParameter("b", List.of(3.0, 4.0, 2.0), 1, 6, -100, 100, 1);

  public CosineByHand() {
    super("cosine-steps", A, B);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] a = given.array(A);
    double[] b = given.array(B);
    Message differing = Vecs.differing(given.get(A), given.get(B));
    boolean zero = Vectors.norm(a) == 0 || Vectors.norm(b) == 0;
    if (work.refuses(differing == null && zero ? Message.of("zero-vector") : differing)) {
      return;
    }
    Num dot = Num.upTo(Vectors.dot(a, b), 3);
    Num cosine = Num.fixed(Vectors.cosine(a, b), 3);
    work.step("dot").joined("dot", "+", Vecs.terms(Vecs.products(a, b), 3), dot, 3);
    StepBuilder length = work.step("length");
    length(length, "a", a);
    length(length, "b", b);
    work.step("divide")
        .with("dot", dot)
        .with("a", norm(a))
        .with("b", norm(b))
        .num("cosine", cosine, 3);
    work.announce("cosine", cosine);
  }

  private static Num norm(double[] v) {
    return Num.fixed(Vectors.norm(v), 3);
  }

  private static void length(StepBuilder step, String row, double[] v) {
    List<Node> squares = new ArrayList<>();
    for (double entry : v) {
      if (!squares.isEmpty()) {
        squares.add(Maths.op("+"));
      }
      squares.add(Maths.sup(Maths.operand(Num.exact(entry)), Maths.number(Num.whole(2))));
    }
    step.formula("length.numbers")
        .with("squares", Maths.row(squares))
        .with("sum", Num.upTo(Vectors.dot(v, v), 3))
        .num(row, norm(v), 3);
  }
}
