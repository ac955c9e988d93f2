package forwardpass.lessons.landscape;

import forwardpass.engine.optim.DescentStep;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** Two learning rates to be found, one for each curvature: then two steps end at the minimum. */
public final class ExerciseTwoRates implements Exercise {
  private static final double NEAR = 0.005;

  @Override
  public void ask(Given given) {
    int a = given.choice("a", 2, 1, 4);
    int b = given.choice("b", 10, 5, 8, 20);
    double[] start = given.vector("start", new double[] {4, 1}, 1, 9, 0);
    Trial run =
        Trial.between(0, 10)
            .and(Trial.gives("built.descended-first", rates -> ends(a, start[0], rates), 0, NEAR))
            .and(Trial.gives("built.descended-second", rates -> ends(b, start[1], rates), 0, NEAR));
    double flat = given.result("flat", 1.0 / a);
    double steep = given.result("steep", 1.0 / b);
    double mean = 2.0 / (a + b);
    given.asksToBuild(run, 4, flat, steep).hints(3);
    given.result("edge", 2 * steep);
    given.mistake("both-steep", steep, steep);
    given.mistake("both-flat", flat, flat);
    given.mistake("both-mean", mean, mean);
  }

  /** Where one weight of curvature λ ends after a step with each rate; its minimum is at 0. */
  private static double ends(double curvature, double start, double[] rates) {
    double[] w = {start};
    for (double rate : rates) {
      w = DescentStep.from(w, new double[] {curvature * w[0]}, rate).next();
    }
    return w[0];
  }
}
