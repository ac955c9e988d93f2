package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this chapter's text cites. */
public final class MatricesFacts {
  private static final Matrix SYMMETRIC = Matrix.of(new double[][] {{2, 1}, {1, 2}});

  // GPT-2's layer from dModel to dMlp.
  private static final int D = 768;
  private static final int INNER = 3072;

  private MatricesFacts() {}

  public static List<Fact> all() {
    return List.of(
        new Fact("columns-mixed", Tables.math(MatMul.matvec(SYMMETRIC, new double[] {3, 1}))),
        new Fact("up-parameters", Num.grouped(D * INNER)),
        new Fact("up-millions", Num.fixed(D * INNER / 1e6, 2)));
  }
}
