package forwardpass.lessons.linearlayer;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites. */
public final class LinearLayerFacts {
  private static final Matrix WIDE = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});

  // GPT-2's layer from dModel to dMlp.
  private static final int D = 768;
  private static final int INNER = 3072;

  private LinearLayerFacts() {}

  public static List<Fact> all() {
    return List.of(
        new Fact("transposed", Tables.math(WIDE.transpose())),
        new Fact("mlp-one-product", Num.grouped(D * D)),
        new Fact("mlp-two-products", Num.grouped(2 * D * INNER)));
  }
}
