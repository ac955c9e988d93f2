package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.EigenTwoByTwo;
import forwardpass.engine.linalg.Lu;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Svd;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Pow;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.ArrayList;
import java.util.List;

/** The numbers that this page's text cites. */
public final class EigenSvdFacts {
  private static final Matrix SMALL = Matrix.of(new double[][] {{3, 0}, {4, 5}});

  private EigenSvdFacts() {}

  public static List<Fact> all() {
    List<Fact> facts = new ArrayList<>(byHand());
    facts.addAll(gram());
    facts.addAll(layers());
    return List.copyOf(facts);
  }

  /** Trace, determinant and eigenvalues of a matrix of 2×2, and what repetition does to a size. */
  private static List<Fact> byHand() {
    Matrix symmetric = Matrix.of(new double[][] {{2, 1}, {1, 2}});
    return List.of(
        new Fact("det-a", Num.upTo(Lu.of(symmetric).determinant(), 3)),
        new Fact("trace-a", Num.upTo(trace(symmetric), 3)),
        new Fact("eigen-a-1", eigenvalue(symmetric, 0)),
        new Fact("eigen-a-2", eigenvalue(symmetric, 1)),
        new Fact("grown", Num.groupedWhole(Rounding.rint(Pow.pow(1.1, 100)))),
        new Fact("shrunk", Num.sized(Pow.pow(0.9, 100), 1)));
  }

  /** AᵀA of the matrix whose SVD is worked by hand, and its eigenvalues. */
  private static List<Fact> gram() {
    Matrix gram = MatMul.matmul(SMALL.transpose(), SMALL);
    double half = trace(gram) / 2;
    double underRoot = half * half - Lu.of(gram).determinant();
    double[] plus = MatMul.matvec(SMALL, new double[] {1, 1});
    double[] minus = MatMul.matvec(SMALL, new double[] {1, -1});
    return List.of(
        new Fact("image-plus", Tables.math(plus)),
        new Fact("image-minus", Tables.math(minus)),
        new Fact("image-dot", Num.upTo(Vectors.dot(plus, minus), 3)),
        new Fact("gram", Tables.math(gram)),
        new Fact("gram-trace", Num.upTo(trace(gram), 3)),
        new Fact("gram-det", Num.upTo(Lu.of(gram).determinant(), 3)),
        new Fact("gram-half-squared", Num.upTo(half * half, 3)),
        new Fact("gram-under-root", Num.upTo(underRoot, 3)),
        new Fact("gram-root", Num.upTo(Math.sqrt(underRoot), 3)),
        new Fact("gram-1", eigenvalue(gram, 0)),
        new Fact("gram-2", eigenvalue(gram, 1)));
  }

  /** What is left of a picture, or of a layer, when only its strongest layers are kept. */
  private static List<Fact> layers() {
    Svd picture = Svd.of(Lighthouse.picture());
    Svd small = Svd.of(SMALL);
    int side = Lighthouse.SIZE;
    return List.of(
        new Fact("svd-s1", Num.fixed(small.s()[0], 3)),
        new Fact("svd-s2", Num.fixed(small.s()[1], 3)),
        new Fact("lora-share", percent(8.0 * (768 + 3072) / (768 * 3072))),
        new Fact("rank-4-error", percent(picture.relativeError(4))),
        new Fact("rank-10-error", percent(picture.relativeError(10))),
        new Fact("rank-10-numbers", Num.grouped(10 * (2 * side + 1))),
        new Fact("picture-numbers", Num.grouped(side * side)),
        new Fact("even-rank", Num.whole((side * side - 1) / (2 * side + 1))));
  }

  private static double trace(Matrix square) {
    return square.get(0, 0) + square.get(1, 1);
  }

  private static Num eigenvalue(Matrix square, int i) {
    return Num.upTo(EigenTwoByTwo.of(square).values().get(i).re(), 3);
  }

  private static Num percent(double share) {
    return Num.fixed(100 * share, 1);
  }
}
