package forwardpass.engine.linalg;

/** A complex number re + im·i, as eigenvalues of turning matrices are. */
public record Complex(double re, double im) {
  public static Complex real(double value) {
    return new Complex(value, 0);
  }

  public boolean isReal() {
    return im == 0;
  }

  /** |z| = √(re² + im²), without overflow on the way. */
  public double abs() {
    return Matrix.ofRowMajor(1, 2, re, im).frobeniusNorm();
  }

  Complex scaled(double factor) {
    return new Complex(re * factor, im == 0 ? 0 : im * factor);
  }
}
