package forwardpass.lessons.matrices;

import forwardpass.engine.cost.ForwardCost;
import forwardpass.engine.cost.ModelSizes;
import forwardpass.engine.linalg.EigenTwoByTwo;
import forwardpass.engine.linalg.Lu;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Svd;
import forwardpass.engine.numeric.Pow;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.ArrayList;
import java.util.List;

/** The numbers that this chapter's text cites. */
public final class MatricesFacts {
  private static final Matrix A = Matrix.of(new double[][] {{1, 2}, {3, 4}});
  private static final Matrix B = Matrix.of(new double[][] {{5, 6}, {7, 8}});
  private static final Matrix SMALL = Matrix.of(new double[][] {{3, 0}, {4, 5}});

  // NVIDIA's data sheet: an H100 SXM multiplies at 989 TFLOP/s, dense, in 16 bits, and reads about
  // 3.35 TB/s from its memory.
  private static final double H100_FLOPS = 989e12;
  private static final double H100_BYTES = 3.35e12;

  private MatricesFacts() {}

  public static List<Fact> all() {
    int d = 768;
    int inner = 3072;
    ModelSizes book = CostModels.config("book");
    ModelSizes gpt3 = CostModels.config("gpt3");
    Svd picture = Svd.of(Lighthouse.picture());
    Svd small = Svd.of(SMALL);
    int side = Lighthouse.SIZE;
    List<Fact> facts = new ArrayList<>(byHand());
    facts.addAll(counted(d, inner, book, gpt3));
    facts.addAll(
        List.of(
            new Fact("svd-s1", Num.fixed(small.s()[0], 3)),
            new Fact("svd-s2", Num.fixed(small.s()[1], 3)),
            new Fact("rank-4-error", percent(PictureRank.relativeError(picture, 4))),
            new Fact("rank-10-error", percent(PictureRank.relativeError(picture, 10))),
            new Fact("rank-10-numbers", Num.grouped(10 * (2 * side + 1))),
            new Fact("picture-numbers", Num.grouped(side * side)),
            new Fact("even-rank", Num.whole((side * side - 1) / (2 * side + 1)))));
    return List.copyOf(facts);
  }

  /** What is worked by hand on matrices of 2×2: areas, transposes, eigenvalues. */
  private static List<Fact> byHand() {
    Matrix symmetric = Matrix.of(new double[][] {{2, 1}, {1, 2}});
    Matrix wide = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});
    Matrix gram = MatMul.matmul(SMALL.transpose(), SMALL);
    double half = trace(gram) / 2;
    double underRoot = half * half - Lu.of(gram).determinant();
    return List.of(
        new Fact("columns-mixed", Tables.math(MatMul.matvec(symmetric, new double[] {3, 1}))),
        new Fact("transposed", Tables.math(wide.transpose())),
        new Fact("det-a", Num.upTo(Lu.of(symmetric).determinant(), 3)),
        new Fact("trace-a", Num.upTo(trace(symmetric), 3)),
        new Fact("eigen-a-1", eigenvalue(symmetric, 0)),
        new Fact("eigen-a-2", eigenvalue(symmetric, 1)),
        new Fact("grown", Num.groupedWhole(Rounding.rint(Pow.pow(1.1, 100)))),
        new Fact("shrunk", Num.sized(Pow.pow(0.9, 100), 1)),
        new Fact("gram", Tables.math(gram)),
        new Fact("gram-trace", Num.upTo(trace(gram), 3)),
        new Fact("gram-det", Num.upTo(Lu.of(gram).determinant(), 3)),
        new Fact("gram-half-squared", Num.upTo(half * half, 3)),
        new Fact("gram-under-root", Num.upTo(underRoot, 3)),
        new Fact("gram-root", Num.upTo(Math.sqrt(underRoot), 3)),
        new Fact("gram-1", eigenvalue(gram, 0)),
        new Fact("gram-2", eigenvalue(gram, 1)));
  }

  private static double trace(Matrix square) {
    return square.get(0, 0) + square.get(1, 1);
  }

  private static Num eigenvalue(Matrix square, int i) {
    return Num.upTo(EigenTwoByTwo.of(square).values().get(i).re(), 3);
  }

  /** What is counted: numbers in a layer, operations, bytes and the time that they take. */
  private static List<Fact> counted(int d, int inner, ModelSizes book, ModelSizes gpt3) {
    return List.of(
        new Fact("up-parameters", Num.grouped(d * inner)),
        new Fact("up-millions", Num.fixed(d * inner / 1e6, 2)),
        new Fact("ab", Tables.math(MatMul.matmul(A, B))),
        new Fact("ba", Tables.math(MatMul.matmul(B, A))),
        new Fact("mlp-one-product", Num.grouped(d * d)),
        new Fact("mlp-two-products", Num.grouped(2 * d * inner)),
        new Fact("flops-3-4-2", Num.whole(2 * 3 * 4 * 2)),
        new Fact("gflops-up", Num.fixed(2.0 * 1024 * d * inner / 1e9, 1)),
        new Fact("book-share", percent(share(book, 256))),
        new Fact("book-flops", Num.sized(ForwardCost.productFlops(book, 256), 2)),
        new Fact("gpt3-share", Num.fixed(100 * share(gpt3, 2048), 2)),
        new Fact("h100-tflops", Num.fixed(H100_FLOPS / 1e12, 0)),
        new Fact("lora-share", percent(8.0 * (d + inner) / (d * inner))),
        new Fact("h100-balance", Num.fixed(H100_FLOPS / H100_BYTES, 0)),
        new Fact("h100-up-micros", Num.fixed(2.0 * 1024 * d * inner / H100_FLOPS * 1e6, 1)),
        new Fact("up-megabytes", Num.fixed(2.0 * d * inner / 1e6, 2)),
        new Fact("read-micros", Num.fixed(2.0 * d * inner / H100_BYTES * 1e6, 2)),
        new Fact("one-row-micros", Num.fixed(2.0 * d * inner / H100_FLOPS * 1e6, 3)));
  }

  private static double share(ModelSizes config, int tokens) {
    double products = ForwardCost.productFlops(config, tokens);
    return products / (products + ForwardCost.otherFlops(config, tokens));
  }

  private static Num percent(double share) {
    return Num.fixed(100 * share, 1);
  }
}
