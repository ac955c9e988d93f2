package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.WholeMagnitudes;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** A direction alone: every entry divided by the magnitude. */
public final class ExerciseUnit implements Exercise<List<Double>> {
  @Override
  public Problem<List<Double>> problem(Given given) {
    double half = given.integer(2, 1, 4) / 2.0; // the magnitude is whole, or ends on a half
    double[] v = given.show("v", Vectors.scale(half, WholeMagnitudes.pair(given)));
    double norm = Vectors.norm(v);
    double largest = Math.max(Math.abs(v[0]), Math.abs(v[1]));
    double[] unit = Vectors.scale(1 / norm, v);
    return given
        .asks(new VectorAnswer(2, 2), Reals.list(unit))
        .hinted("norm", norm, 1)
        .result("unit", unit, 2)
        .mistake("squared", Reals.list(Vectors.scale(1 / norm, unit)))
        .mistake("untouched", Reals.list(v))
        .mistake("sum", Reals.list(Vectors.scale(1 / (v[0] + v[1]), v)))
        .mistake("largest", Reals.list(Vectors.scale(1 / largest, v)))
        .problem(2);
  }
}
