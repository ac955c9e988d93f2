package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** The dot product by hand: multiply pairwise, add up. */
public final class DotByHand extends Worked {
  static final VectorParameter A = VectorParameter.sized("a", 1, 6, -100, 100, 1, 1, 2, 3);
  static final VectorParameter B = VectorParameter.sized("b", 1, 6, -100, 100, 1, 4, 5, 6);

  public DotByHand() {
    super("dot-steps", A, B);
  }

  @Override
  protected void work(Parameters given, Working work) {
    if (work.refuses(Vecs.differing(given.get(A), given.get(B)))) {
      return;
    }
    double[] a = given.array(A);
    double[] b = given.array(B);
    double[] products = Vectors.multiply(a, b);
    Num dot = Num.upTo(Vectors.dot(a, b), 3);
    work.step("multiply")
        .with("a", i -> Num.exact(a[i]))
        .with("b", i -> Num.exact(b[i]))
        .nums(products, x -> Num.upTo(x, 3), -1);
    work.step("add").joined("sum", "+", Vecs.terms(products, 3), dot, -1);
    work.announce("dot", dot);
  }
}
