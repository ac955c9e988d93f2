package forwardpass.engine.mpmath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.linalg.Complex;
import forwardpass.engine.linalg.Determinant;
import forwardpass.engine.linalg.Eigen;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Pca;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import forwardpass.engine.statistics.StudentT;
import forwardpass.engine.statistics.TTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random and extreme inputs, 2,000 a subject, against mpmath and exact fractions. */
@Tag("thorough")
class MpmathTest {
  private static final int INPUTS = 2000;
  private static final double EPSILON = 0x1p-52;

  @BeforeAll
  static void needsPython() throws Exception {
    Python.assumePresent();
  }

  @Test
  void oneSampleTests() throws Exception {
    Rng rng = Rng.seeded(1);
    List<String> questions = new ArrayList<>();
    List<TTest> tests = new ArrayList<>();
    for (int i = 0; i < INPUTS; i++) {
      double[] values = sample(2 + rng.nextInt(9), i, rng);
      double expected = rng.nextInt(3) == 0 ? 0 : values[0] * (1 + EPSILON * rng.nextInt(3));
      questions.add(Python.question("one_sample", joined(new double[] {expected}, values)));
      tests.add(TTest.oneSample(values, expected));
    }
    agree(questions, tests);
  }

  @Test
  void welchsTests() throws Exception {
    Rng rng = Rng.seeded(2);
    List<String> questions = new ArrayList<>();
    List<TTest> tests = new ArrayList<>();
    for (int i = 0; i < INPUTS; i++) {
      double[] first = sample(2 + rng.nextInt(9), i, rng);
      double[] second = sample(2 + rng.nextInt(9), i, rng);
      if (i % 10 == 0) {
        Arrays.fill(second, second[0]); // one that does not vary
      }
      questions.add(
          Python.question("welch", joined(new double[] {first.length}, joined(first, second))));
      tests.add(TTest.welch(first, second));
    }
    agree(questions, tests);
  }

  @Test
  void pairedTests() throws Exception {
    Rng rng = Rng.seeded(3);
    List<String> questions = new ArrayList<>();
    List<TTest> tests = new ArrayList<>();
    for (int i = 0; i < INPUTS; i++) {
      double[] first = sample(2 + rng.nextInt(9), i, rng);
      double[] second = new double[first.length];
      double size = 1e-6 * Math.max(Math.abs(first[0]), Math.abs(first[1]));
      for (int k = 0; k < first.length; k++) {
        second[k] = first[k] + size * (1 + rng.nextGaussian());
      }
      questions.add(Python.question("paired", joined(first, second)));
      tests.add(TTest.paired(first, second));
    }
    agree(questions, tests);
  }

  private static void agree(List<String> questions, List<TTest> tests) throws Exception {
    List<double[]> answers = Python.answers(questions);
    for (int i = 0; i < tests.size(); i++) {
      double[] truth = answers.get(i);
      TTest test = tests.get(i);
      String about = questions.get(i);
      close(truth[0], test.t(), 1e-14, about);
      close(truth[1], test.degreesOfFreedom(), 1e-14, about);
      close(truth[2], test.p(), 1e-12 + 1e-15 * Math.abs(Math.log(truth[2])), about);
    }
  }

  @Test
  void studentsDistribution() throws Exception {
    Rng rng = Rng.seeded(4);
    List<String> questions = new ArrayList<>();
    List<Double> found = new ArrayList<>();
    for (int i = 0; i < INPUTS; i++) {
      boolean few = i % 2 == 0;
      double degrees = Math.pow(10, few ? 8 * rng.nextDouble() - 4 : 4 + 26 * rng.nextDouble());
      double t = few ? Math.pow(10, 210 * rng.nextDouble() - 10) : 37 * rng.nextDouble();
      if (few && i % 4 == 0) {
        t = Math.pow(10, 4 * rng.nextDouble() - 2);
      }
      questions.add(Python.question("student", degrees, t));
      found.add(new StudentT(degrees).twoSidedP(t));
    }
    List<double[]> answers = Python.answers(questions);
    for (int i = 0; i < INPUTS; i++) {
      double p = answers.get(i)[0];
      if (p < Double.MIN_NORMAL) {
        assertEquals(p, found.get(i), 1e-13 * Double.MIN_NORMAL, questions.get(i));
      } else { // as the doc of twoSidedP says
        close(p, found.get(i), 1e-13 + 1e-15 * Math.abs(Math.log(p)), questions.get(i));
      }
    }
  }

  @Test
  void studentsQuantiles() throws Exception {
    Rng rng = Rng.seeded(5);
    List<String> questions = new ArrayList<>();
    List<Double> wanted = new ArrayList<>();
    for (int i = 0; i < INPUTS; i++) {
      double degrees = Math.pow(10, 5 * rng.nextDouble() - 1);
      double p = i % 2 == 0 ? rng.nextDouble() / 2 : Math.pow(10, -25 * rng.nextDouble() - 0.31);
      double t = new StudentT(degrees).quantile(p);
      questions.add(Python.question("student", degrees, t));
      wanted.add(2 * p);
    }
    List<double[]> answers = Python.answers(questions);
    for (int i = 0; i < INPUTS; i++) {
      close(answers.get(i)[0], wanted.get(i), 1e-12, questions.get(i));
    }
  }

  @Test
  void principalComponents() throws Exception {
    Rng rng = Rng.seeded(6);
    List<String> questions = new ArrayList<>();
    List<Pca> found = new ArrayList<>();
    for (int i = 0; i < INPUTS; i++) {
      int n = 2 + rng.nextInt(7);
      int d = 1 + rng.nextInt(4);
      double[] numbers = sample(n * d, i, rng);
      questions.add(Python.question("pca", joined(new double[] {n, d}, numbers)));
      found.add(Pca.of(Matrix.ofRowMajor(n, d, numbers)));
    }
    List<double[]> answers = Python.answers(questions);
    for (int i = 0; i < INPUTS; i++) {
      double[] truth = answers.get(i);
      double[] mean = found.get(i).mean();
      double[] ratios = found.get(i).explainedRatios();
      for (int j = 0; j < mean.length; j++) {
        close(truth[j], mean[j], EPSILON, questions.get(i));
      }
      for (int k = 0; k < ratios.length; k++) {
        assertEquals(truth[mean.length + k], ratios[k], 40 * EPSILON, questions.get(i));
      }
    }
  }

  @Test
  void eigenvalues() throws Exception {
    Rng rng = Rng.seeded(7);
    List<String> questions = new ArrayList<>();
    List<Matrix> matrices = new ArrayList<>();
    for (int i = 0; i < INPUTS; i++) {
      int n = 2 + rng.nextInt(4);
      Matrix matrix = square(n, i, rng);
      matrices.add(matrix);
      questions.add(Python.question("eigenvalues", joined(new double[] {n}, matrix.toRowMajor())));
    }
    List<double[]> answers = Python.answers(questions);
    for (int i = 0; i < INPUTS; i++) {
      double[] truth = answers.get(i);
      double unit = 8 * matrices.get(i).rows() * EPSILON * matrices.get(i).frobeniusNorm();
      for (Complex value : Eigen.of(matrices.get(i)).values()) {
        boolean matched = false;
        for (int k = 0; k < truth.length; k += 3) {
          double away = new Complex(value.re() - truth[k], value.im() - truth[k + 1]).abs();
          matched |= away <= unit * truth[k + 2];
        }
        String about = questions.get(i);
        assertTrue(matched, () -> value + " of " + about + " in " + Arrays.toString(truth));
      }
    }
  }

  @Test
  void determinants() throws Exception {
    Rng rng = Rng.seeded(8);
    List<String> questions = new ArrayList<>();
    List<Matrix> matrices = new ArrayList<>();
    for (int i = 0; i < INPUTS; i++) {
      int n = 1 + rng.nextInt(6);
      Matrix matrix = square(n, i, rng);
      matrices.add(matrix);
      questions.add(Python.question("determinant", joined(new double[] {n}, matrix.toRowMajor())));
    }
    List<double[]> answers = Python.answers(questions);
    for (int i = 0; i < INPUTS; i++) {
      double[] truth = answers.get(i);
      double found = Determinant.of(matrices.get(i));
      double allowed = matrices.get(i).rows() * EPSILON * truth[1];
      boolean close = truth[0] == found || Math.abs(truth[0] - found) <= Math.max(allowed, 1e-322);
      String about = questions.get(i);
      assertTrue(close, () -> about + ": " + truth[0] + ", not " + found);
    }
  }

  @Test
  void crossEntropies() throws Exception {
    Rng rng = Rng.seeded(9);
    List<String> questions = new ArrayList<>();
    List<double[]> all = new ArrayList<>();
    for (int i = 0; i < INPUTS; i++) {
      double[] logits = sample(2 + rng.nextInt(40), i, rng);
      double spread = Math.pow(10, 3 * rng.nextDouble() - 1);
      for (int k = 0; k < logits.length && i % 2 == 0; k++) {
        logits[k] = (i % 3 == 0 ? 1e9 : 0) + spread * rng.nextGaussian();
      }
      if (i % 5 == 0) {
        logits[logits.length - 1] = Double.NEGATIVE_INFINITY;
      }
      all.add(logits);
      questions.add(
          Python.question("loss", joined(new double[] {i % 2 == 0 ? 0 : most(logits)}, logits)));
    }
    List<double[]> answers = Python.answers(questions);
    for (int i = 0; i < INPUTS; i++) {
      int target = i % 2 == 0 ? 0 : most(all.get(i));
      double[] truth = answers.get(i);
      String about = questions.get(i);
      close(truth[0], CrossEntropy.ofLogits(all.get(i), target), 2e-13, about);
      double[] gradient = CrossEntropy.gradientOfLogits(all.get(i), target);
      for (int k = 0; k < gradient.length; k++) {
        close(truth[1 + k], gradient[k], 2e-13, about);
      }
    }
  }

  @Test
  void divergences() throws Exception {
    Rng rng = Rng.seeded(10);
    List<String> questions = new ArrayList<>();
    List<Double> found = new ArrayList<>();
    for (int i = 0; i < INPUTS; i++) {
      int n = 2 + rng.nextInt(20);
      double apart = Math.pow(10, 1 - 13 * rng.nextDouble()); // from far to a hair
      double[] z = new double[n];
      double[] other = new double[n];
      for (int k = 0; k < n; k++) {
        z[k] = 3 * rng.nextGaussian();
        other[k] = z[k] + apart * rng.nextGaussian();
      }
      double[] p = Softmax.softmax(z);
      double[] q = Softmax.softmax(other);
      questions.add(Python.question("kl", joined(p, q)));
      found.add(KlDivergence.of(p, q));
    }
    List<double[]> answers = Python.answers(questions);
    for (int i = 0; i < INPUTS; i++) {
      close(answers.get(i)[0], found.get(i), 1e-11, questions.get(i));
    }
  }

  private static int most(double[] values) {
    int most = 0;
    for (int i = 1; i < values.length; i++) {
      most = values[i] > values[most] ? i : most;
    }
    return most;
  }

  /** Values of one of six kinds: plain, whole, neighbours, far from 0, huge, tiny. */
  private static double[] sample(int n, int kind, Rng rng) {
    double[] values = new double[n];
    for (int k = 0; k < n; k++) {
      double x = rng.nextGaussian();
      values[k] =
          switch (kind % 6) {
            case 0 -> x;
            case 1 -> rng.nextInt(20);
            case 2 -> 1e12 + rng.nextInt(9) * 0x1p-13;
            case 3 -> 1e6 + x;
            case 4 -> x * 0x1p1018;
            default -> x * 0x1p-1000;
          };
    }
    values[0] += values[0] == values[n - 1] ? Math.ulp(values[0]) : 0; // they vary
    return values;
  }

  /** A square matrix of one of six kinds: plain, whole, symmetric, graded, huge, tiny. */
  private static Matrix square(int n, int kind, Rng rng) {
    double[][] rows = new double[n][n];
    double[] sizes = new double[2 * n];
    for (int k = 0; k < 2 * n; k++) {
      sizes[k] = Math.pow(10, 12 * rng.nextDouble() - 6);
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double x = rng.nextGaussian();
        rows[i][j] =
            switch (kind % 6) {
              case 0 -> x;
              case 1 -> rng.nextInt(7) - 3;
              case 2 -> j < i ? rows[j][i] : x;
              case 3 -> x * sizes[i] * sizes[n + j];
              case 4 -> x * 0x1p900;
              default -> x * 0x1p-900;
            };
      }
    }
    return Matrix.of(rows);
  }

  private static double[] joined(double[] first, double[] second) {
    double[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static void close(double truth, double found, double tolerance, String about) {
    boolean close =
        truth == found
            || Math.abs(truth - found) <= Math.max(tolerance * Math.abs(truth), Double.MIN_VALUE);
    assertTrue(
        close, () -> about + ": " + truth + ", not " + found + ", off by " + (found / truth - 1));
  }
}
