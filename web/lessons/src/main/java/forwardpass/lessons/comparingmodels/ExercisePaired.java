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
    given.redrawIf(Moments.variance(differences) == 0 || Moments.mean(differences) == 0);
    given.redrawIf(Moments.variance(first) + Moments.variance(second) == 0);
    given.show("a", first);
    given.show("b", second);
    double mean = given.result("mean", Moments.mean(differences));
    double spread = given.result("spread", Moments.standardDeviation(differences), 3);
    double error = given.result("error", Moments.standardError(differences), 3);
    double unpaired = TTest.welch(first, second).t();
    given.redrawIf(Math.abs(mean / error - unpaired) <= 0.05); // forgetting the pairs would show
    given.redrawIf(Math.abs(mean / spread - unpaired) <= 0.03);
    given.asks("t", mean / error, 2);
    given.result("differences", differences);
    given.mistake("unpaired", unpaired);
    given.mistake("all-n", mean / Math.sqrt(Moments.populationVariance(differences) / 5));
    given.mistake("no-n", mean / spread);
  }
}
