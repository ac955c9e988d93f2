package forwardpass.lessons.comparison;

import forwardpass.engine.statistics.ClusteredError;
import forwardpass.engine.statistics.ConfidenceInterval;
import forwardpass.engine.statistics.McNemar;
import forwardpass.engine.statistics.Moments;
import forwardpass.engine.statistics.Power;
import forwardpass.engine.statistics.StudentT;
import forwardpass.engine.statistics.TTest;
import org.jspecify.annotations.Nullable;

/**
 * Two models on the same questions: 1 for each that is right, 0 for each that is wrong.
 *
 * @param first of the one model, [n]
 * @param second of the other, [n]
 * @param cluster the text that each question is about, from 0 on, [n]
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
public record Comparison(double[] first, double[] second, int[] cluster) {
  public static final double LEVEL = 0.95;
  public static final double SIGNIFICANCE = 0.05;
  public static final double POWER = 0.8;

  /** Below this difference in standard deviations no number of questions is named. */
  private static final double LEAST_EFFECT = 0.01;

  /** A standard error below it is none but rounding. */
  private static final double LEAST_ERROR = 1e-12;

  /**
   * One way to judge the difference.
   *
   * @param p two-sided
   */
  public record Judged(double error, ConfidenceInterval interval, double p) {
    static Judged of(TTest test) {
      return new Judged(test.standardError(), test.interval(LEVEL), test.p());
    }
  }

  public int questions() {
    return first.length;
  }

  public double[] differences() {
    double[] differences = new double[first.length];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = first[i] - second[i];
    }
    return differences;
  }

  /** The share that the first model has right, less the second's. */
  public double difference() {
    return Moments.mean(differences());
  }

  /** Questions that one of the two alone has right. */
  public int only(boolean isFirst) {
    int count = 0;
    for (double difference : differences()) {
      count += difference == (isFirst ? 1 : -1) ? 1 : 0;
    }
    return count;
  }

  public static int right(double[] scores) {
    int count = 0;
    for (double score : scores) {
      count += score > 0 ? 1 : 0;
    }
    return count;
  }

  /**
   * Whether there is anything to test: two texts or more, and the two models differ on a question,
   * not on all in one way.
   */
  public boolean isTestable() {
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

  /** Whether some texts tell more of a difference than others: else nothing tells their error. */
  public boolean isTestableByText() {
    return isTestable() && ClusteredError.of(differences(), cluster).standardError() > LEAST_ERROR;
  }

  /** As if each model had answered questions of its own. */
  public Judged unpaired() {
    return Judged.of(TTest.welch(first, second));
  }

  public Judged paired() {
    return Judged.of(TTest.paired(first, second));
  }

  /** Paired, the questions on one text taken together; only where {@link #isTestableByText}. */
  public Judged byText() {
    double[] differences = differences();
    ClusteredError error = ClusteredError.of(differences, cluster);
    double t = difference() / error.standardError();
    double p = new StudentT(error.clusters() - 1).twoSidedP(t);
    return new Judged(
        error.standardError(), ConfidenceInterval.ofClusteredMean(differences, cluster, LEVEL), p);
  }

  public McNemar mcNemar() {
    return McNemar.of(only(true), only(false));
  }

  /**
   * How many questions would find a true difference of this size with a power of 0.8; null where
   * there is none to speak of.
   */
  public @Nullable Integer needed() {
    double effect = Math.abs(difference()) / Moments.standardDeviation(differences());
    return effect < LEAST_EFFECT ? null : Power.pairsFor(effect, POWER, SIGNIFICANCE);
  }
}
