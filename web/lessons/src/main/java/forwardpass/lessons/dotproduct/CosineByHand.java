package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** The cosine by hand: the dot product, the two magnitudes, and the quotient. */
public final class CosineByHand extends Worked {
  private static final VectorParameter A = VectorParameter.sized("a", 1, 6, -100, 100, 1, 2, 5, 1);
  private static final VectorParameter B = VectorParameter.sized("b", 1, 6, -100, 100, 1, 3, 4, 2);

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
    work.step("dot").joined("dot", "+", Vecs.terms(Vectors.multiply(a, b), 3), dot, 3);
    StepBuilder length = work.step("length");
    length(length, "a", a);
    length(length, "b", b);
    work.let("dot", dot).let("a", norm(a)).let("b", norm(b));
    work.step("divide").num("cosine", cosine, 3);
    work.announce("cosine", cosine);
  }

  private static Num norm(double[] v) {
    return Num.fixed(Vectors.norm(v), 3);
  }

  private static void length(StepBuilder step, String row, double[] v) {
    step.formula("length.numbers")
        .with("squares", Maths.added(Maths.squares(v, Num::exact)))
        .with("sum", Num.upTo(Vectors.dot(v, v), 3))
        .num(row, norm(v), 3);
  }
}
