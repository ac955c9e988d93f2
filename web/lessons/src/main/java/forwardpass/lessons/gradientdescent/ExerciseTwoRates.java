package forwardpass.lessons.gradientdescent;


import forwardpass.engine.optim.DescentStep;
import forwardpass.lessons.answer.BuiltAnswer;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** Two learning rates to be found, one for each curvature: then two steps end at the minimum. */
public final class ExerciseTwoRates implements Exercise<List<Double>> {
  private static final double NEAR = 0.02;

  @Override
  public Problem<List<Double>> problem(Given given) {
    int a = given.choice("a", 2, 1, 4);
    int b = given.choice("b", 10, 5, 8, 20);
    double[] start = given.vector("start", new double[] {4, 1}, 1, 9, 0);
    Trial run =
        Trial.between(0, 10)
            .and(Trial.gives("built.descended-first", rates -> ends(a, start[0], rates), 0, NEAR))
            .and(Trial.gives("built.descended-second", rates -> ends(b, start[1], rates), 0, NEAR));
    double flat = 1.0 / a;
    double steep = 1.0 / b;
    return given
        .asks(new BuiltAnswer(new VectorAnswer(2, 4), run), Reals.list(flat, steep))
        .result("flat", flat, 4)
        .result("steep", steep, 4)
        .result("edge", 2 * steep, 4)
        .mistake("both-steep", Reals.list(steep, steep))
        .mistake("both-flat", Reals.list(flat, flat))
        .mistake("both-mean", Reals.list(2.0 / (a + b), 2.0 / (a + b)))
        .problem(3);
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
