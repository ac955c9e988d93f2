package forwardpass.engine.linalg;

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
  private final double[] variances; // [k]

  private Pca(double[] mean, Matrix components, double[] variances) {
    this.mean = mean;
    this.components = components;
    this.variances = variances;
  }

  /** Analyses at least two points, (n, d). */
  public static Pca of(Matrix points) {
    points.checkFinite("PCA");
    int n = points.rows();
    if (n < 2) {
      throw new IllegalArgumentException("PCA: needs at least two points, not " + n);
    }
    double[] mean = new double[points.cols()];
    for (int j = 0; j < mean.length; j++) {
      for (double x : points.column(j)) {
        mean[j] += x / n;
      }
    }
    Svd svd = Svd.of(centred(points, mean));
    double[] variances = svd.s();
    for (int i = 0; i < variances.length; i++) {
      variances[i] = variances[i] * variances[i] / (n - 1);
    }
    return new Pca(mean, svd.vT(), variances);
  }

  /** The centre of the points, [d]. */
  public double[] mean() {
    return mean.clone();
  }

  /** The directions, (k, d): one a row, of length 1, at right angles to each other. */
  public Matrix components() {
    return components;
  }

  /** The variance of the points along each direction (with n − 1), [k]. */
  public double[] variances() {
    return variances.clone();
  }

  /** Each direction's share of the whole variance, [k]; zeros if all points are one. */
  public double[] explainedRatios() {
    double whole = 0;
    for (double variance : variances) {
      whole += variance;
    }
    double[] ratios = new double[variances.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = whole == 0 ? 0 : variances[i] / whole;
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
