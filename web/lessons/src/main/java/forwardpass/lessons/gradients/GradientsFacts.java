package forwardpass.lessons.gradients;

import forwardpass.engine.calculus.Jacobian;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites, but for those of {@link OneWeight}. */
public final class GradientsFacts {
  private GradientsFacts() {}

  /** The Jacobian of softmax at [2, 1, 0]. */
  public static List<Fact> all() {
    double[][] slopes = Jacobian.of(Softmax::softmax, new double[] {2, 1, 0});
    return List.of(
        new Fact("jacobian", Shown.matrix(Matrix.of(slopes))),
        new Fact("jacobian-11", Maths.math(Maths.number(Num.fixed(slopes[0][0], 3)))));
  }
}
