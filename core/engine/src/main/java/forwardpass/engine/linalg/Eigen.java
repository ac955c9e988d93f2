package forwardpass.engine.linalg;

import forwardpass.engine.numeric.PowerOfTwo;
import java.util.ArrayList;
import java.util.List;

/**
 * Eigenvalues of any small square matrix, and the eigenvectors of the real ones: the directions
 * that the matrix only stretches, Av = λv.
 *
 * <p>Order: by real part, largest first; within a complex pair the positive imaginary part first. A
 * vector has length 1, and its entry with the largest absolute value is positive.
 *
 * <p>Which method: symmetric matrices by Jacobi, 2×2 in closed form, others by the QR algorithm,
 * and then each vector as the direction that A − λI flattens: its last right singular vector.
 */
public final class Eigen {
  /** Singular values and differences of eigenvalues below this share of A's size count as zero. */
  private static final double NEGLIGIBLE = 0x1p-40;

  private final List<Complex> values;
  private final List<double[]> vectors; // for a complex value an empty one

  private Eigen(List<Complex> values, List<double[]> vectors) {
    this.values = List.copyOf(values);
    this.vectors = vectors;
  }

  public static Eigen of(Matrix matrix) {
    matrix.checkSquare("eigenvalues");
    matrix.checkFinite("eigenvalues");
    if (matrix.equals(matrix.transpose())) {
      return ofSymmetric(SymmetricEigen.of(matrix));
    }
    if (matrix.rows() == 2) {
      return ofTwoByTwo(EigenTwoByTwo.of(matrix));
    }
    return ofGeneral(matrix);
  }

  /** All n eigenvalues; a repeated one appears as often as it counts. */
  public List<Complex> values() {
    return values;
  }

  /** Whether every eigenvalue is real. */
  public boolean isReal() {
    for (Complex value : values) {
      if (!value.isReal()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The eigenvector of eigenvalue {@code i}, [n].
   *
   * @throws IllegalArgumentException if that eigenvalue is complex
   */
  public double[] vector(int i) {
    if (i < 0 || i >= values.size()) {
      throw new IllegalArgumentException(
          "eigenvalue " + i + " is not within 0 … " + (values.size() - 1));
    }
    if (!values.get(i).isReal()) {
      throw new IllegalArgumentException(
          "eigenvalue " + i + " is complex: no direction is left as it is");
    }
    return vectors.get(i).clone();
  }

  private static Eigen ofSymmetric(SymmetricEigen symmetric) {
    List<Complex> values = new ArrayList<>();
    List<double[]> vectors = new ArrayList<>();
    for (double value : symmetric.values()) {
      vectors.add(symmetric.vectors().column(values.size()));
      values.add(Complex.real(value));
    }
    return new Eigen(values, vectors);
  }

  private static Eigen ofTwoByTwo(EigenTwoByTwo closedForm) {
    List<double[]> vectors = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      vectors.add(closedForm.isReal() ? closedForm.vector(i) : new double[0]);
    }
    return new Eigen(closedForm.values(), vectors);
  }

  private static Eigen ofGeneral(Matrix matrix) {
    double scale = PowerOfTwo.bringingToOne(matrix.maxAbs());
    Matrix scaled = matrix.scaled(scale);
    List<Complex> sorted = new ArrayList<>(FrancisQr.values(scaled));
    sorted.sort(Eigen::compare);
    List<Complex> values = new ArrayList<>();
    List<double[]> vectors = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      vectors.add(sorted.get(i).isReal() ? vectorOf(scaled, sorted, i) : new double[0]);
      values.add(sorted.get(i).scaled(1 / scale));
    }
    return new Eigen(values, vectors);
  }

  /**
   * The direction that A − λI flattens. A repeated eigenvalue may have several: the first of its
   * group takes the most flattened, the next the second, as far as there are any.
   */
  private static double[] vectorOf(Matrix matrix, List<Complex> values, int i) {
    int n = matrix.rows();
    double limit = NEGLIGIBLE * matrix.frobeniusNorm();
    int leader = i;
    while (leader > 0
        && values.get(leader - 1).isReal()
        && values.get(leader - 1).re() - values.get(i).re() <= limit) {
      leader--;
    }
    Matrix shift = Matrix.identity(n).scaled(values.get(leader).re());
    Svd svd = Svd.of(matrix.minus(shift));
    int place = n - 1 - (i - leader);
    while (place < n - 1 && svd.s()[place] > limit) {
      place++;
    }
    return svd.v().column(place);
  }

  private static int compare(Complex a, Complex b) {
    if (a.re() != b.re()) {
      return a.re() > b.re() ? -1 : 1;
    }
    if (Math.abs(a.im()) != Math.abs(b.im())) {
      return Math.abs(a.im()) < Math.abs(b.im()) ? -1 : 1;
    }
    return Double.compare(b.im(), a.im());
  }
}
