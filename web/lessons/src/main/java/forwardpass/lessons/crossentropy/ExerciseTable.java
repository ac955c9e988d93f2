package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Information;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** A whole column of losses. */
public final class ExerciseTable implements Exercise<List<Double>> {
  @Override
  public Problem<List<Double>> problem(Given given) {

    double[] p = {1, 0.9, 0.7, 0.5, 0.33, 0.1, given.decimal(0.001, 0.001, 0.009, 3)};
    for (int i = 1; i < 6; i++) {
      p[i] = given.decimal(p[i], 1.02 - 0.2 * i, 1.18 - 0.2 * i, 2); // apart, and falling
    }
    given.show("p", p);
    double[] losses = new double[p.length];
    double[] logs = new double[p.length];
    double[] bits = new double[p.length];
    double[] tens = new double[p.length];
    double[] complements = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      losses[i] = Information.surprise(p[i]);
      logs[i] = 0 - losses[i];
      bits[i] = Information.natsToBits(losses[i]);
      tens[i] = losses[i] / Log.log(10);
      complements[i] = 1 - p[i];
    }
    return given
        .asks(new VectorAnswer(p.length, 3), Reals.list(losses))
        .result("losses", losses, 3)
        .mistake("sign", Reals.list(logs))
        .mistake("bits", Reals.list(bits))
        .mistake("ten", Reals.list(tens))
        .mistake("complement", Reals.list(complements))
        .problem(3);
  }
}
