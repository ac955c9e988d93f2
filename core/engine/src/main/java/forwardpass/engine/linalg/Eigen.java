package forwardpass.engine.linalg;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.PowerOfTwo;
import java.util.ArrayList;
import java.util.List;

/**
 * Eigenvalues of any small square matrix, and its eigenvectors: the directions that the matrix only
 * stretches, Av = λv. A complex eigenvalue has a complex one.
 *
 * <p>Order: by real part, largest first; within a complex pair the positive imaginary part first. A
 * vector has length 1, and its entry with the largest absolute value is positive.
 *
 * <p>Which method: symmetric matrices by Jacobi, 2×2 in closed form, others by the QR algorithm and
 * then each vector by inverse iteration. Eigenvalues are those of a matrix that differs from A by
 * about n·2⁻⁵² of its size: off by no more than that if A is symmetric, by more the less its
 * eigenvectors stand at right angles, and by the k-th root of it where k of them fall into one.
 */
public final class Eigen {
  /** Singular values and differences of eigenvalues below this share of A's size count as zero. */
  private static final double NEGLIGIBLE = 0x1p-40;

  private final Matrix matrix;
  private final List<Complex> values;
  private final double[][] vectors; // [n][n]; of a complex value an empty one
  private final boolean[] repeats; // [n]

  private Eigen(Matrix matrix, List<Complex> values, double[][] vectors, boolean[] repeats) {
    this.matrix = matrix;
    this.values = List.copyOf(values);
    this.vectors = vectors;
    this.repeats = repeats;
    for (Complex value : values) {
      if (!(value.abs() <= Double.MAX_VALUE)) {
        throw new IllegalArgumentException(
            "eigenvalues: one lies beyond the largest double, entries go up to "
                + Decimal.shortest(matrix.maxAbs()));
      }
    }
  }

  public static Eigen of(Matrix matrix) {
    matrix.checkSquare("eigenvalues");
    matrix.checkFinite("eigenvalues");
    if (matrix.equals(matrix.transpose())) {
      return ofSymmetric(matrix);
    }
    if (matrix.rows() == 2) {
      return ofTwoByTwo(matrix);
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
   * The eigenvector of eigenvalue {@code i}, [n]. Of a repeated eigenvalue each has a direction of
   * its own as far as there are any; the others {@link #repeats repeat} the last.
   *
   * @throws IllegalArgumentException if that eigenvalue is complex
   */
  public double[] vector(int i) {
    checkIndex(i);
    if (!values.get(i).isReal()) {
      throw new IllegalArgumentException(
          "eigenvalue " + i + " is complex: no direction is left as it is");
    }
    return vectors[i].clone();
  }

  /**
   * Whether {@link #vector} of {@code i} is the direction of an earlier one again, as the matrix
   * has no other for this eigenvalue. The shear [[1, 1], [0, 1]] has the eigenvalue 1 twice, and
   * one direction.
   */
  public boolean repeats(int i) {
    checkIndex(i);
    return repeats[i];
  }

  /** Whether the matrix has fewer directions than real eigenvalues: a shear, for instance. */
  public boolean isDefective() {
    for (boolean repeat : repeats) {
      if (repeat) {
        return true;
      }
    }
    return false;
  }

  /**
   * The eigenvector of eigenvalue {@code i} as complex numbers, [n]: of length 1, its entry with
   * the largest absolute value real and positive. Of a complex pair the vectors are conjugates.
   *
   * <p>With λ = α + βi and v = x + yi, Av = λv is (A − αI)x + βy = 0 and (A − αI)y − βx = 0: a real
   * matrix of twice the size flattens (x, y).
   */
  public List<Complex> complexVector(int i) {
    checkIndex(i);
    Complex value = values.get(i);
    return value.isReal()
        ? ComplexVector.of(vectors[i])
        : ComplexVector.flattenedBy(matrix, value.re(), value.im());
  }

  private void checkIndex(int i) {
    if (i < 0 || i >= values.size()) {
      throw new IllegalArgumentException(
          "eigenvalue " + i + " is not within 0 … " + (values.size() - 1));
    }
  }

  private static Eigen ofSymmetric(Matrix matrix) {
    SymmetricEigen symmetric = SymmetricEigen.of(matrix);
    int n = matrix.rows();
    List<Complex> values = new ArrayList<>();
    double[][] vectors = new double[n][];
    for (double value : symmetric.values()) {
      vectors[values.size()] = symmetric.vectors().column(values.size());
      values.add(Complex.real(value));
    }
    return new Eigen(matrix, values, vectors, new boolean[n]);
  }

  private static Eigen ofTwoByTwo(Matrix matrix) {
    EigenTwoByTwo closedForm = EigenTwoByTwo.of(matrix);
    double[][] vectors = new double[2][];
    for (int i = 0; i < 2; i++) {
      vectors[i] = closedForm.isReal() ? closedForm.vector(i) : new double[0];
    }
    boolean[] repeats = {false, closedForm.isDefective()};
    return new Eigen(matrix, closedForm.values(), vectors, repeats);
  }

  private static Eigen ofGeneral(Matrix matrix) {
    int n = matrix.rows();
    double scale = PowerOfTwo.bringingToOne(matrix.maxAbs());
    Matrix scaled = matrix.scaled(scale);
    Hessenberg hessenberg = Hessenberg.of(scaled);
    List<Complex> sorted = new ArrayList<>(FrancisQr.values(hessenberg));
    sorted.sort(Eigen::compare);
    List<Complex> values = new ArrayList<>();
    for (Complex value : sorted) {
      values.add(value.scaled(1 / scale));
    }
    double[][] vectors = new double[n][0];
    boolean[] repeats = new boolean[n];
    double size = scaled.frobeniusNorm();
    for (int i = 0; i < n; i++) {
      List<Integer> equals = equals(sorted, i, NEGLIGIBLE * size);
      if (vectors[i].length > 0 || equals.isEmpty()) {
        continue; // was one of an earlier group, or is complex
      }
      if (equals.size() == 1) {
        vectors[i] = InverseIteration.vector(hessenberg.rows(), sorted.get(i).re(), size);
        hessenberg.turnBack(vectors[i]);
        Orthonormal.makeUnit(vectors[i]);
        Signs.flipToConvention(vectors[i]);
      } else {
        shareDirections(scaled, sorted.get(i).re(), equals, vectors, repeats);
      }
    }
    return new Eigen(matrix, values, vectors, repeats);
  }

  /** The real eigenvalues from {@code i} on that are this one again; none if it is complex. */
  private static List<Integer> equals(List<Complex> sorted, int i, double limit) {
    List<Integer> equals = new ArrayList<>();
    double value = sorted.get(i).re();
    for (int j = i; j < sorted.size() && value - sorted.get(j).re() <= limit; j++) {
      if (sorted.get(i).isReal() && sorted.get(j).isReal()) {
        equals.add(j);
      }
    }
    return equals;
  }

  /**
   * The directions that A − λI flattens, for an eigenvalue that is there several times: its last
   * right singular vectors, as many as have a singular value of about 0, and one at least.
   */
  private static void shareDirections(
      Matrix matrix, double value, List<Integer> equals, double[][] vectors, boolean[] repeats) {
    int n = matrix.rows();
    Svd svd = Svd.of(matrix.minus(Matrix.identity(n).scaled(value)));
    double limit = NEGLIGIBLE * matrix.frobeniusNorm();
    int directions = 1;
    while (directions < equals.size() && svd.s()[n - 1 - directions] <= limit) {
      directions++;
    }
    for (int k = 0; k < equals.size(); k++) {
      int i = equals.get(k);
      vectors[i] = svd.v().column(n - 1 - Math.min(k, directions - 1));
      repeats[i] = k >= directions;
    }
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
