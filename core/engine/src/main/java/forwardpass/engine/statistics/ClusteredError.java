package forwardpass.engine.statistics;

import forwardpass.engine.format.Decimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The standard error of a mean whose values come in clusters: questions about the same text, say,
 * of which a model that misreads the text gets all wrong. Each cluster then counts for little more
 * than one value, and the plain standard error is too small.
 *
 * <p>√(G/(G − 1) · Σ (Σ eᵢ)²) / n: the deviations eᵢ from the mean are summed within each of G
 * clusters before they are squared, so that errors of one kind add up. With a cluster for each
 * value it is the plain standard error. Source: E. Miller, "Adding Error Bars to Evals", 2024
 * (arXiv:2411.00640), section 2.2; the factor is the usual one for few clusters.
 *
 * @param standardError of the mean
 * @param clusters G, how many there are
 */
public record ClusteredError(double standardError, int clusters) {

  /**
   * For values in two clusters or more.
   *
   * @param cluster to which cluster each value belongs, any numbers, [n]
   */
  public static ClusteredError of(double[] values, int[] cluster) {
    Sample.check("clustered standard error", values, 2);
    if (cluster.length != values.length) {
      throw new IllegalArgumentException(
          "clustered standard error: "
              + values.length
              + " values, "
              + cluster.length
              + " cluster numbers");
    }
    double[] deviations = Moments.deviations(values);
    List<Integer> names = new ArrayList<>();
    double[] sums = new double[values.length]; // one for each cluster, in the order of names
    for (int i = 0; i < values.length; i++) {
      int place = names.indexOf(cluster[i]);
      if (place < 0) {
        place = names.size();
        names.add(cluster[i]);
      }
      sums[place] += deviations[i];
    }
    int count = names.size();
    if (count < 2) {
      throw new IllegalArgumentException(
          "clustered standard error: all values are of one cluster, so nothing is independent");
    }
    return of(sums, count, values.length);
  }

  /**
   * For a ratio of two sums over clusters, Σ totals / Σ sizes: bits per byte over stories, say,
   * whose lengths differ. Each cluster's deviation is its total less what the whole ratio gives for
   * its size. With sizes that count values it is the error of their mean.
   *
   * @param totals what is measured of each cluster, [clusters], two or more
   * @param sizes by what it is divided, positive, [clusters]
   */
  public static ClusteredError ofRatio(double[] totals, double[] sizes) {
    Sample.check("clustered standard error", totals, 2);
    Sample.check("clustered standard error", sizes, 2);
    if (totals.length != sizes.length) {
      throw new IllegalArgumentException(
          "clustered standard error: " + totals.length + " totals, " + sizes.length + " sizes");
    }
    double total = 0;
    double size = 0;
    for (int i = 0; i < totals.length; i++) {
      if (!(sizes[i] > 0)) {
        throw new IllegalArgumentException(
            "clustered standard error: size " + i + " is " + Decimal.shortest(sizes[i]));
      }
      total += totals[i];
      size += sizes[i];
    }
    double[] deviations = new double[totals.length];
    for (int i = 0; i < totals.length; i++) {
      deviations[i] = totals[i] - total / size * sizes[i];
    }
    return of(deviations, totals.length, size);
  }

  /** From each cluster's sum of deviations. */
  private static ClusteredError of(double[] sums, int clusters, double size) {
    double scale = Moments.scale(sums); // so that no square overflows or vanishes
    double squares = 0;
    for (double sum : sums) {
      squares += (sum * scale) * (sum * scale);
    }
    double factor = clusters / (clusters - 1.0);
    return new ClusteredError(Math.sqrt(factor * squares) / size / scale, clusters);
  }
}
