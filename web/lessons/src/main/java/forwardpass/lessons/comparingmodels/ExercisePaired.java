package forwardpass.lessons.comparingmodels;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.statistics.Moments;
import forwardpass.engine.statistics.TTest;
import forwardpass.lessons.exercise.Exercise;

/** The t of five differences. */
final class ExercisePaired implements Exercise {
  @Override
  public void ask(Given given) {
    double[] second = given.vector(new double[] {5, 8, 4, 5, 5}, 2, 8, 0);
    double[] differences = given.vector(new double[] {2, 1, 0, 3, 1}, -1, 4, 0);
    double[] first = Vectors.add(second, differences);
    given.redrawIf(!isFit(first, second, differences));
    given.show("a", first);
    given.show("b", second);
    double mean = given.result("mean", Moments.mean(differences));
    double spread = given.result("spread", Moments.standardDeviation(differences), 3);
    double error = given.result("error", Moments.standardError(differences), 3);
    given.asks("t", mean / error, 2);
    given.result("differences", differences);
    given.mistake("unpaired", TTest.welch(first, second).t());
    given.mistake("all-n", mean / Math.sqrt(Moments.populationVariance(differences) / 5));
    given.mistake("no-n", mean / spread);
  }

  /** The differences vary and are not 0 on average, and forgetting the pairs would show. */
  private static boolean isFit(double[] first, double[] second, double[] differences) {
    if (Moments.variance(differences) == 0
        || Moments.variance(first) + Moments.variance(second) == 0
        || Moments.mean(differences) == 0) {
      return false;
    }
    double t = TTest.paired(first, second).t();
    double unpaired = TTest.welch(first, second).t();
    double mean = Moments.mean(differences);
    double noRoot = mean / Moments.standardDeviation(differences);
    return Math.abs(t - unpaired) > 0.05 && Math.abs(noRoot - unpaired) > 0.03;
  }
}
