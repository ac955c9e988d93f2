package forwardpass.engine.linalg;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.DoubleDouble;
import forwardpass.engine.numeric.PowerOfTwo;
import java.util.List;

/**
 * Eigenvalues of a 2×2 matrix [[a, b], [c, d]] in closed form: m ± √(h² + bc), where m = (a + d)/2
 * is the mean of the diagonal and h = (a − d)/2 half its difference.
 *
 * <p>The number under the root decides: positive, two real eigenvalues; zero, one, twice; negative,
 * a complex pair (the matrix turns every direction, so none is left as it is). It is computed in
 * double the precision, so that rounding never makes the wrong case of it, and the smaller of two
 * real eigenvalues comes from the determinant, since m − √… would cancel digits.
 */
public final class EigenTwoByTwo {
  private final double b;
  private final double c;
  private final double halfDifference;
  private final double discriminant;
  private final List<Complex> values;

  private EigenTwoByTwo(double a, double b, double c, double d) {
    double size = Matrix.ofRowMajor(2, 2, a, b, c, d).maxAbs();
    double scale = PowerOfTwo.bringingToOne(size);
    this.b = b * scale;
    this.c = c * scale;
    DoubleDouble mean = DoubleDouble.sum(a * scale, d * scale).times(0.5);
    DoubleDouble half = DoubleDouble.sum(a * scale, -d * scale).times(0.5);
    DoubleDouble underRoot = half.times(half).plus(DoubleDouble.product(this.b, this.c));
    halfDifference = half.value();
    discriminant = underRoot.value();
    if (discriminant < 0) {
      double im = underRoot.negated().sqrt().value();
      values =
          List.of(
              new Complex(mean.value(), im).scaled(1 / scale),
              new Complex(mean.value(), -im).scaled(1 / scale));
    } else {
      DoubleDouble root = underRoot.sqrt();
      double far = mean.hi() < 0 ? mean.minus(root).value() : mean.plus(root).value();
      double determinant = Determinant.adLessBc(a * scale, this.b, this.c, d * scale);
      double near = far == 0 ? 0 : discriminant == 0 ? far : determinant / far;
      values =
          List.of(
              Complex.real(Math.max(far, near) / scale), Complex.real(Math.min(far, near) / scale));
    }
    if (!(values.get(0).abs() <= Double.MAX_VALUE && values.get(1).abs() <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "eigenvalues: one lies beyond the largest double, entries go up to "
              + Decimal.shortest(size));
    }
  }

  /** The eigenvalues of a (2, 2) matrix of finite numbers. */
  public static EigenTwoByTwo of(Matrix matrix) {
    if (matrix.rows() != 2 || matrix.cols() != 2) {
      throw new IllegalArgumentException("eigenvalues: needs (2, 2), not " + matrix.shape());
    }
    matrix.checkFinite("eigenvalues");
    double[] entries = matrix.data();
    return new EigenTwoByTwo(entries[0], entries[1], entries[2], entries[3]);
  }

  /** The larger real one first; of a complex pair the one with the positive imaginary part. */
  public List<Complex> values() {
    return values;
  }

  /** Whether both eigenvalues are real. */
  public boolean isReal() {
    return discriminant >= 0;
  }

  /** Whether the two eigenvalues are one, with a single direction: a shear, for instance. */
  public boolean isDefective() {
    return discriminant == 0 && (b != 0 || c != 0);
  }

  /** How many directions are only stretched: none if all turn, one if the two are one. */
  public int directions() {
    if (!isReal()) {
      return 0;
    }
    return isDefective() ? 1 : 2;
  }

  /**
   * The direction that is only stretched, by real eigenvalue {@code i}: length 1, its largest entry
   * positive. A defective matrix has the same one for both.
   *
   * @throws IllegalArgumentException if the eigenvalues are complex
   */
  public double[] vector(int i) {
    if (!isReal()) {
      throw new IllegalArgumentException("a complex eigenvalue has no direction in the real plane");
    }
    if (i != 0 && i != 1) {
      throw new IllegalArgumentException("eigenvalue " + i + " is not within 0 … 1");
    }
    // The second row gives (λ − d, c), the first (b, λ − a), where λ − d = ±root + h and
    // λ − a = ±root − h. For each λ take the one of the two that adds up instead of cancelling.
    double sum = Math.sqrt(discriminant) + Math.abs(halfDifference);
    if (sum == 0 && b == 0 && c == 0) {
      return i == 0 ? new double[] {1, 0} : new double[] {0, 1}; // every direction is one
    }
    double[] vector;
    if (halfDifference >= 0) {
      vector = i == 0 ? new double[] {sum, c} : new double[] {b, -sum};
    } else {
      vector = i == 0 ? new double[] {b, sum} : new double[] {-sum, c};
    }
    if (vector[0] == 0 && vector[1] == 0) { // a shear along one axis, which alone stays
      vector = c == 0 ? new double[] {1, 0} : new double[] {0, 1};
    }
    Orthonormal.makeUnit(vector);
    Signs.flipToConvention(vector);
    return vector;
  }
}
