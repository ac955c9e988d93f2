package forwardpass.engine.linalg;

import forwardpass.engine.numeric.PowerOfTwo;
import forwardpass.engine.statistics.Moments;

/**
 * Principal component analysis: the directions in which a cloud of points spreads most, by the SVD
 * of the points with their mean taken away.
 *
 * <p>Points are rows, features are columns: data of shape (n, d) gives k = min(n, d) components,
 * the widest first. The signs follow {@link Svd}: each component's largest entry is positive.
 */
public final class Pca {
  private final double[] mean; // [d]
  private final Matrix components; // [k, d], a component a row
  private final double[] spreads; // [k], the standard deviation along each, times the scale
  private final double scale; // a power of two

  private Pca(double[] mean, Matrix components, double[] spreads, double scale) {
    this.mean = mean;
    this.components = components;
    this.spreads = spreads;
    this.scale = scale;
  }

  /**
   * Analyses at least two points, (n, d). The variances are off by about max(n, d)·2⁻⁵² of the
   * largest, whatever the size of the numbers and however far from 0 the points lie together.
   */
  public static Pca of(Matrix points) {
    points.checkFinite("PCA");
    int n = points.rows();
    if (n < 2) {
      throw new IllegalArgumentException("PCA: needs at least two points, not " + n);
    }
    int d = points.cols();
    double[] mean = new double[d];
    double[] centred = new double[n * d]; // [n, d]
    double scale = PowerOfTwo.bringingToOne(points.maxAbs()); // so that no difference overflows
    Matrix scaled = points.scaled(scale);
    for (int j = 0; j < d; j++) {
      mean[j] = Moments.mean(points.column(j));
      double[] deviations = Moments.deviations(scaled.column(j));
      for (int i = 0; i < n; i++) {
        centred[i * d + j] = deviations[i];
      }
    }
    Svd svd = Svd.of(Matrix.wrap(n, d, centred));
    double[] spreads = svd.s();
    for (int i = 0; i < spreads.length; i++) {
      spreads[i] = spreads[i] / Math.sqrt(n - 1);
    }
    return new Pca(mean, svd.vT(), spreads, scale);
  }

  /** The centre of the points, [d]. */
  public double[] mean() {
    return mean.clone();
  }

  /** The directions, (k, d): one a row, of length 1, at right angles to each other. */
  public Matrix components() {
    return components;
  }

  /**
   * The variance of the points along each direction (with n − 1), [k]: ∞ or 0 where the square of
   * their spread leaves the doubles.
   */
  public double[] variances() {
    double[] variances = new double[spreads.length];
    for (int i = 0; i < variances.length; i++) {
      variances[i] = spreads[i] / scale * (spreads[i] / scale);
    }
    return variances;
  }

  /** Each direction's share of the whole variance, [k]; zeros if all points are one. */
  public double[] explainedRatios() {
    double[] ratios = new double[spreads.length];
    double widest = spreads[0];
    if (widest == 0) {
      return ratios;
    }
    double whole = 0;
    for (int i = 0; i < ratios.length; i++) { // relative to the widest, whose square may vanish
      ratios[i] = (spreads[i] / widest) * (spreads[i] / widest);
      whole += ratios[i];
    }
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] /= whole;
    }
    return ratios;
  }

  /**
   * Points (n, d) as their coordinates along the first {@code dimensions} directions, (n,
   * dimensions).
   */
  public Matrix project(Matrix points, int dimensions) {
    checkFeatures(points.cols());
    return MatMul.matmul(centred(points, mean), firstComponents(dimensions).transpose());
  }

  /**
   * Coordinates (n, dimensions) back to points (n, d): those nearest that the directions can reach.
   */
  public Matrix reconstruct(Matrix coordinates) {
    Matrix offsets = MatMul.matmul(coordinates, firstComponents(coordinates.cols()));
    double[] back = new double[mean.length];
    for (int j = 0; j < mean.length; j++) {
      back[j] = -mean[j];
    }
    return centred(offsets, back);
  }

  private Matrix firstComponents(int count) {
    if (count < 1 || count > components.rows()) {
      throw new IllegalArgumentException(
          "PCA: " + count + " dimensions are not within 1 … " + components.rows());
    }
    double[][] rows = new double[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = components.row(i);
    }
    return Matrix.of(rows);
  }

  private void checkFeatures(int features) {
    if (features != mean.length) {
      throw new IllegalArgumentException(
          "PCA: made for " + mean.length + " features, the points have " + features);
    }
  }

  private static Matrix centred(Matrix points, double[] centre) {
    double[] data = points.toRowMajor(); // [n, d]
    for (int i = 0; i < data.length; i++) {
      data[i] -= centre[i % centre.length];
    }
    return Matrix.wrap(points.rows(), points.cols(), data);
  }
}
