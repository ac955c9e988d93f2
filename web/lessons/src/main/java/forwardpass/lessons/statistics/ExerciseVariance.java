package forwardpass.lessons.statistics;

import forwardpass.engine.statistics.Moments;
import forwardpass.lessons.exercise.Exercise;

/** The variance of four counts whose mean is whole. */
public final class ExerciseVariance implements Exercise {
  @Override
  public void ask(Given given) {
    int mean = given.integer(14, 12, 40);
    int a = given.integer(-2, -6, 6);
    int b = given.integer(1, -6, 6);
    int c = given.integer(-3, -6, 6);
    int d = -a - b - c;
    int squares = a * a + b * b + c * c + d * d;
    given.redrawIf(a == b || a == 0 || b == 0 || c == 0 || Math.abs(d) > 9);
    given.redrawIf(squares == 3 * mean); // a variance that is the mean tells no slip
    double[] x = given.show("x", mean + a, mean + b, mean + c, mean + d);
    given.asks("variance", Moments.variance(x), 2).hints(3);
    given.hinted("mean", mean);
    given.result("squares", squares);
    given.mistake("by-n", Moments.populationVariance(x));
    given.mistake("undivided", squares);
    given.mistake("root", Moments.standardDeviation(x));
    given.mistake("uncentred", (squares + 4.0 * mean * mean) / 3);
  }
}
