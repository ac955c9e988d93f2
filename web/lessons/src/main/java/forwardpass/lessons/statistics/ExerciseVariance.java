package forwardpass.lessons.statistics;

import forwardpass.engine.statistics.Moments;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The variance of four counts whose mean is whole. */
public final class ExerciseVariance implements Exercise {
  @Override
  public void ask(Given given) {
    int mean;
    int a;
    int b;
    int c;
    int d;
    int squares;
    do {
      mean = given.integer(14, 12, 40);
      a = given.integer(-2, -6, 6);
      b = given.integer(1, -6, 6);
      c = given.integer(-3, -6, 6);
      d = -a - b - c;
      squares = a * a + b * b + c * c + d * d;
    } while (given.redraw(
        a == b
            || a == 0
            || b == 0
            || c == 0
            || Math.abs(d) > 9
            || squares == 3 * mean)); // a variance that is the mean tells no slip
    double[] x = given.show("x", mean + a, mean + b, mean + c, mean + d);
    given
        .asks("variance", Moments.variance(x), 2)
        .hinted("mean", mean, 0)
        .result("squares", squares, 0)
        .mistake("by-n", Moments.populationVariance(x))
        .mistake("undivided", squares)
        .mistake("root", Moments.standardDeviation(x))
        .mistake("uncentred", (squares + 4.0 * mean * mean) / 3)
        .hints(3);
  }
}
