package forwardpass.lessons.linkbylink;

import forwardpass.engine.calculus.Jacobian;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.model.ShippedModel;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites. */
public final class LinkByLinkFacts {
  private LinkByLinkFacts() {}

  /** The Jacobian of softmax at [2, 1, 0]. */
  public static List<Fact> all() {
    double[][] slopes = Jacobian.of(Softmax::softmax, new double[] {2, 1, 0});
    return List.of(
        new Fact("jacobian", Shown.matrix(Matrix.of(slopes))),
        new Fact("jacobian-11", Maths.math(Maths.number(Num.fixed(slopes[0][0], 3)))));
  }

  /** What it takes to measure the gradient of the model that ships. */
  static List<Fact> ofModel(Assets assets) {
    double weights =
        ShippedModel.load(
                assets.bytes("model/model.safetensors"), assets.bytes("model/tokenizer.txt"))
            .config()
            .parameterCount();
    return List.of(
        new Fact("weight-count", Maths.math(Maths.number(Num.groupedWhole(weights)))),
        new Fact("check-passes", Maths.math(Maths.number(Num.groupedWhole(2 * weights)))));
  }
}
