package forwardpass.lessons.identities;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.statistics.Moments;
import java.util.List;

/** Scores of several runs, and how far their mean can be trusted. */
final class StatisticsIdentities {
  private StatisticsIdentities() {}

  static List<Identity> all() {
    return List.of(
        new Identity("variance", StatisticsIdentities::variance),
        new Identity("error", StatisticsIdentities::error));
  }

  private static Sides variance(Drawn on) {
    double[] x = on.g(); // [5]
    double n = x.length;
    double mean = Moments.mean(x);
    double meanSquare = Vectors.dot(x, x) / n;
    return Sides.of(Moments.variance(x), n / (n - 1) * (meanSquare - mean * mean));
  }

  /** Of some answers a few are right: scores of 1 among scores of 0. */
  private static Sides error(Drawn on) {
    double right = on.triples()[0]; // 1 to 9
    int answers = 10 + (int) on.triples()[1];
    double[] scores = new double[answers];
    for (int i = 0; i < right; i++) {
      scores[i] = 1;
    }
    double p = right / answers;
    return Sides.of(Moments.standardError(scores), Math.sqrt(p * (1 - p) / (answers - 1)));
  }
}
