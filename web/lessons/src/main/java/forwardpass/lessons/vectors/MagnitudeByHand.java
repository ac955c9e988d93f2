package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** The magnitude of a vector by hand: square each entry, add up, take the root. */
public final class MagnitudeByHand extends Worked {
  private static final VectorParameter V = VectorParameter.sized("v", 1, 6, -20, 20, 0.1, 3, 4);

  public MagnitudeByHand() {
    super("vectors-magnitude", V);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] v = given.array(V);
    double walk = 0;
    for (double x : v) {
      walk += Math.abs(x);
    }
    Num norm = magnitude(v, work);
    work.names("walk", Lists.plain(walk)).names("straight", norm, "root");
    work.announce("norm", norm);
  }

  /** The steps from a vector, [n], to its magnitude. */
  static Num magnitude(double[] v, Working work) {
    double[] squares = Vectors.multiply(v, v);
    Num sum = Lists.plain(Vectors.dot(v, v));
    Num norm = Num.upTo(Vectors.norm(v), 3);
    work.step("square").with("x", i -> Lists.plain(v[i])).nums(squares, Lists::plain, 3);
    work.step("sum").joined("sum", "+", squares, Lists::plain, sum, 3);
    work.step("root").with("sum", sum).num(norm, 3).marked("root");
    return norm;
  }
}
