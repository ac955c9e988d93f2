package forwardpass.lessons.statistics;

import forwardpass.engine.statistics.Moments;
import forwardpass.lessons.exercise.Exercise;

/** Student's interval from four scores, t given. */
public final class ExerciseInterval implements Exercise {
  @Override
  public void ask(Given given) {
    int percent = given.choice("percent", 95, 90);
    double t = given.show("t", percent == 95 ? 3.18 : 2.35);
    double z = percent == 95 ? 1.96 : 1.645;
    given.keep();
    int mean = given.integer(75, 60, 88); // all in hundredths
    int a = given.integer(-3, -6, 6);
    int b = given.integer(1, -6, 6);
    int c = given.integer(-4, -6, 6);
    int d = -a - b - c;
    given.redrawIf(a == b || a == 0 || b == 0 || c == 0 || Math.abs(d) > 9);
    double[] x = given.show("x", given.hundredths(mean + a, mean + b, mean + c, mean + d));
    double centre = mean / 100.0;
    double error = Moments.standardError(x);
    double low = centre - t * error;
    double high = centre + t * error;
    double byN = Math.sqrt(Moments.populationVariance(x) / x.length);
    double deviation = Moments.standardDeviation(x);
    given.asks(new double[] {low, high}, 3).hints(3);
    given.hinted("mean", centre);
    given.result("deviation", deviation, 4);
    given.result("error", error, 4);
    given.result("half", t * error, 4);
    given.result("low", low, 3);
    given.result("high", high, 3);
    given.mistake("deviation", centre - t * deviation, centre + t * deviation);
    given.mistake("by-n", centre - t * byN, centre + t * byN);
    given.mistake("normal", centre - z * error, centre + z * error);
    given.mistake("one-error", centre - error, centre + error);
    given.mistake("variance", centre - t * error * error, centre + t * error * error);
  }
}
