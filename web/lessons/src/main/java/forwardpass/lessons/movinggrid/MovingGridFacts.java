package forwardpass.lessons.movinggrid;

import forwardpass.engine.linalg.Determinant;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites. */
public final class MovingGridFacts {
  private static final Matrix COLUMNS = Matrix.of(new double[][] {{2, 1}, {-1, 1}});
  private static final Matrix SYMMETRIC = Matrix.of(new double[][] {{2, 1}, {1, 2}});
  private static final Matrix TURN = Matrix.of(new double[][] {{0, -1}, {1, 0}});
  private static final Matrix STRETCH = Matrix.of(new double[][] {{2, 0}, {0, 1}});
  private static final Matrix MIRROR = Matrix.of(new double[][] {{0, 1}, {1, 0}});

  private MovingGridFacts() {}

  public static List<Fact> all() {
    Matrix turnLast = MatMul.matmul(TURN, STRETCH);
    Matrix stretchLast = MatMul.matmul(STRETCH, TURN);
    return List.of(
        new Fact("columns-mixed", Tables.math(MatMul.matvec(COLUMNS, new double[] {1, 2}))),
        new Fact("det-a", Num.upTo(Determinant.of(SYMMETRIC), 3)),
        new Fact("det-mirror", Num.upTo(Determinant.of(MIRROR), 3)),
        new Fact("turn-last", Tables.math(turnLast)),
        new Fact("stretch-last", Tables.math(stretchLast)));
  }
}
