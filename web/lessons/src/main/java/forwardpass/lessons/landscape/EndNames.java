package forwardpass.lessons.landscape;

import forwardpass.lessons.node.Num;
import forwardpass.lessons.plain.Ranking;
import java.util.List;

/**
 * Where the names of curves stand that are named at their ends, one below the other: each as near
 * to the end of its own curve as the others leave room, and no two of them on one another.
 */
final class EndNames {
  private EndNames() {}

  /**
   * Heights in the order of the curves' ends.
   *
   * <p>With the gaps taken out, names may touch but not change places: what is asked for is the
   * nearest sequence that never falls, found by pooling neighbours that do (Ayer and others 1955).
   *
   * @param ends where the curves end, [n], in user units
   * @param gap from one name to the next, at least
   * @param top the highest place for a name; {@code bottom}, the lowest
   * @throws IllegalArgumentException if there is no room for so many
   */
  static double[] spread(double[] ends, double gap, double top, double bottom) {
    int n = ends.length;
    double lowest = bottom - (n - 1) * gap;
    if (n > 0 && lowest < top) {
      throw new IllegalArgumentException(
          "names: "
              + n
              + " of "
              + Num.plain(gap, 1)
              + " need more than from "
              + Num.plain(top, 1)
              + " to "
              + Num.plain(bottom, 1));
    }
    List<Integer> order = Ranking.ascending(ends); // the highest on the page first
    double[] means = new double[n]; // of the pools
    int[] sizes = new int[n];
    int pools = 0;
    for (int i = 0; i < n; i++) {
      means[pools] = ends[order.get(i)] - i * gap;
      sizes[pools] = 1;
      while (pools > 0 && means[pools - 1] > means[pools]) {
        int both = sizes[pools - 1] + sizes[pools];
        means[pools - 1] =
            (sizes[pools - 1] * means[pools - 1] + sizes[pools] * means[pools]) / both;
        sizes[pools - 1] = both;
        pools--;
      }
      pools++;
    }
    double[] placed = new double[n];
    int next = 0;
    for (int pool = 0; pool < pools; pool++) {
      for (int k = 0; k < sizes[pool]; k++) {
        placed[order.get(next)] = Math.max(top, Math.min(lowest, means[pool])) + next * gap;
        next++;
      }
    }
    return placed;
  }
}
