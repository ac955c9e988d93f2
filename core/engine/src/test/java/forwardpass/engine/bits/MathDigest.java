package forwardpass.engine.bits;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.engine.calculus.Float32Difference;
import forwardpass.engine.calculus.Partials;
import forwardpass.engine.linalg.Complex;
import forwardpass.engine.linalg.Determinant;
import forwardpass.engine.linalg.Eigen;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Pca;
import forwardpass.engine.linalg.Svd;
import forwardpass.engine.linalg.SymmetricEigen;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.Categorical;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.engine.probability.LogSumExp;
import forwardpass.engine.probability.Perplexity;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import forwardpass.engine.statistics.Bootstrap;
import forwardpass.engine.statistics.ConfidenceInterval;
import forwardpass.engine.statistics.Moments;
import forwardpass.engine.statistics.Normal;
import forwardpass.engine.statistics.Quantiles;
import forwardpass.engine.statistics.StudentT;
import forwardpass.engine.statistics.TTest;

/**
 * A hash of every bit that linear algebra, calculus, probability and statistics give on many
 * inputs: one line a package. Like {@link BitsDigest} it is plain Java with a main: the lines must
 * be the same on the JVM, in WebAssembly and in JavaScript.
 */
public final class MathDigest {
  private MathDigest() {}

  /** Prints {@code name hexdigest} for each package. */
  public static void main(String[] args) {
    for (String line : lines()) {
      System.out.println(line);
    }
  }

  /** What main prints. */
  public static String[] lines() {
    return new String[] {
      "linalg " + ofLinalg().hex(),
      "calculus " + ofCalculus().hex(),
      "probability " + ofProbability().hex(),
      "statistics " + ofStatistics().hex()
    };
  }

  private static BitHash ofLinalg() {
    BitHash digest = new BitHash();
    for (int seed = 0; seed < 120; seed++) {
      Rng rng = Rng.seeded(seed);
      int rows = 1 + rng.nextInt(9);
      int cols = 1 + rng.nextInt(9);
      double size = seed % 10 == 9 ? 1e-250 : seed % 10 == 8 ? 1e250 : 1;
      Matrix matrix = Matrix.ofRowMajor(rows, cols, BitHash.gaussians(rng, rows * cols, size));
      Svd svd = Svd.of(matrix);
      digest.add(svd.u().toRowMajor());
      digest.add(svd.s());
      digest.add(svd.v().toRowMajor());
      digest.add(svd.approximation(1).toRowMajor());
      digest.add(svd.approximationError(0));
      if (rows > 1) {
        digest.add(Pca.of(matrix).project(matrix, 1).toRowMajor());
      }
      Matrix square = Matrix.ofRowMajor(rows, rows, BitHash.gaussians(rng, rows * rows, size));
      digest.add(Determinant.of(square));
      Matrix gram = MatMul.matmul(square.transpose(), square);
      if (size == 1) {
        digest.add(SymmetricEigen.of(gram).values());
        digest.add(SymmetricEigen.of(gram).vectors().toRowMajor());
      }
      Eigen eigen = Eigen.of(square);
      for (int i = 0; i < rows; i++) {
        Complex value = eigen.values().get(i);
        digest.add(value.re());
        digest.add(value.im());
        if (value.isReal()) {
          digest.add(eigen.vector(i));
        }
      }
    }
    return digest;
  }

  private static BitHash ofCalculus() {
    BitHash digest = new BitHash();
    Rng rng = Rng.seeded(2);
    for (int i = 0; i < 300; i++) {
      double x = 4 * rng.nextGaussian();
      double step = rng.nextDouble() / (1 + i);
      digest.add(FiniteDifference.forward(Exp::exp, x, step).slope());
      digest.add(FiniteDifference.central(Exp::exp, x, step).slope());
      Float32Difference.Function cube =
          v -> Float32Difference.round(v * Float32Difference.round(v * v));
      digest.add(Float32Difference.forward(cube, (float) x, (float) step).slope());
      digest.add(Float32Difference.central(cube, (float) x, (float) step).slope());
      digest.add(Partials.gradient(LogSumExp::of, BitHash.gaussians(rng, 5, 3)));
    }
    return digest;
  }

  private static BitHash ofProbability() {
    BitHash digest = new BitHash();
    Rng rng = Rng.seeded(3);
    for (int i = 0; i < 500; i++) {
      double[] logits = BitHash.gaussians(rng, 2 + rng.nextInt(20), 5);
      double[] p = Softmax.softmax(logits);
      double[] q = Softmax.softmax(BitHash.gaussians(rng, p.length, 2));
      digest.add(LogSumExp.of(logits));
      digest.add(Entropy.of(p));
      digest.add(CrossEntropy.of(p, q));
      digest.add(CrossEntropy.ofLogits(logits, 1));
      digest.add(CrossEntropy.gradientOfLogits(logits, 1));
      digest.add(KlDivergence.of(p, q));
      digest.add(Perplexity.of(Entropy.of(p)));
      digest.add((double) Categorical.sample(p, rng));
    }
    return digest;
  }

  private static BitHash ofStatistics() {
    BitHash digest = new BitHash();
    Rng rng = Rng.seeded(4);
    for (int i = 0; i < 60; i++) {
      double[] a = BitHash.gaussians(rng, 3 + i, i % 7 == 6 ? 1e200 : 1);
      double[] b = BitHash.gaussians(rng, 3 + i, i % 7 == 6 ? 1e200 : 1);
      digest.add(Moments.mean(a));
      digest.add(Moments.standardDeviation(a));
      digest.add(Quantiles.of(a, rng.nextDouble()));
      digest.add(Bootstrap.of(a, Moments::mean, 40, i).interval(0.9).low());
      digest.add(ConfidenceInterval.ofMean(a, 0.95).high());
      digest.add(TTest.welch(a, b).p());
      digest.add(TTest.paired(a, b).p());
      digest.add(new StudentT(10 * rng.nextDouble() + 0.1).quantile(rng.nextDouble()));
      digest.add(Normal.quantile(rng.nextDouble()));
      digest.add(Normal.cdf(5 * rng.nextGaussian()));
    }
    return digest;
  }
}
