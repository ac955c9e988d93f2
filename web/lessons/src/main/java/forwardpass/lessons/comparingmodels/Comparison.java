package forwardpass.lessons.comparingmodels;

import forwardpass.engine.statistics.ClusteredError;
import forwardpass.engine.statistics.ConfidenceInterval;
import forwardpass.engine.statistics.McNemar;
import forwardpass.engine.statistics.Moments;
import forwardpass.engine.statistics.Power;
import forwardpass.engine.statistics.StudentT;
import forwardpass.engine.statistics.TTest;
import forwardpass.lessons.comparingmodels.Evaluation.Outcome;
import forwardpass.lessons.comparingmodels.Evaluation.Rival;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two models on the same pairs: 1 for each that is right, 0 for each that is wrong.
 *
 * @param whole of the shipped model, [n]
 * @param rival of the other, [n]
 * @param cluster the story that each pair is about, [n]
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record Comparison(double[] whole, double[] rival, int[] cluster) {
  static final double LEVEL = 0.95;
  static final double SIGNIFICANCE = 0.05;
  static final double POWER = 0.8;

  /** Below this difference in standard deviations no number of pairs is named. */
  private static final double LEAST_EFFECT = 0.01;

  /**
   * One way to judge the difference.
   *
   * @param p two-sided
   */
  record Judged(double error, ConfidenceInterval interval, double p) {
    static Judged of(TTest test) {
      return new Judged(test.standardError(), test.interval(LEVEL), test.p());
    }
  }

  /** On the first so many of the pairs. */
  static Comparison of(List<Outcome> outcomes, int pairs, Rival against) {
    double[] whole = new double[pairs];
    double[] rival = new double[pairs];
    int[] cluster = new int[pairs];
    for (int i = 0; i < pairs; i++) {
      whole[i] = outcomes.get(i).whole() > 0 ? 1 : 0;
      rival[i] = outcomes.get(i).of(against) > 0 ? 1 : 0;
      cluster[i] = i / PairItem.A_STORY;
    }
    return new Comparison(whole, rival, cluster);
  }

  int pairs() {
    return whole.length;
  }

  double[] differences() {
    double[] differences = new double[whole.length];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = whole[i] - rival[i];
    }
    return differences;
  }

  /** The share that the shipped model has right, less the rival's. */
  double difference() {
    return Moments.mean(differences());
  }

  /** Pairs that one of the two alone has right. */
  int only(boolean isWhole) {
    int count = 0;
    for (double difference : differences()) {
      count += difference == (isWhole ? 1 : -1) ? 1 : 0;
    }
    return count;
  }

  static int right(double[] scores) {
    int count = 0;
    for (double score : scores) {
      count += score > 0 ? 1 : 0;
    }
    return count;
  }

  /**
   * Whether there is anything to test: two stories or more, and the two models differ on a pair,
   * not on all in one way.
   */
  boolean isTestable() {
    double[] differences = differences();
    if (cluster.length == 0 || cluster[cluster.length - 1] == 0) {
      return false;
    }
    for (double difference : differences) {
      if (difference != differences[0]) {
        return true;
      }
    }
    return false;
  }

  /** As if each model had answered pairs of its own. */
  Judged unpaired() {
    return Judged.of(TTest.welch(whole, rival));
  }

  Judged paired() {
    return Judged.of(TTest.paired(whole, rival));
  }

  /** Paired, and the pairs of a story taken together. */
  Judged byStory() {
    double[] differences = differences();
    ClusteredError error = ClusteredError.of(differences, cluster);
    double t = difference() / error.standardError();
    double p = new StudentT(error.clusters() - 1).twoSidedP(t);
    return new Judged(
        error.standardError(),
        ConfidenceInterval.ofClusteredMean(differences, cluster, LEVEL),
        error.standardError() > 0 ? p : 1);
  }

  McNemar mcNemar() {
    return McNemar.of(only(true), only(false));
  }

  /**
   * How many pairs would find a true difference of this size with a power of 0.8; null where there
   * is none to speak of.
   */
  @Nullable Integer needed() {
    double effect = Math.abs(difference()) / Moments.standardDeviation(differences());
    return effect < LEAST_EFFECT ? null : Power.pairsFor(effect, POWER, SIGNIFICANCE);
  }
}
