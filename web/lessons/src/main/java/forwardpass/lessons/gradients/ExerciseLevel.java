package forwardpass.lessons.gradients;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** A step of a given length to be built that leaves a loss as it is. */
public final class ExerciseLevel implements Exercise {
  @Override
  public void ask(Given given) {
    double[] gradient = given.show("gradient", given.wholePair());
    double steepness = given.result("steepness", Vectors.norm(gradient));
    double length = given.show("length", steepness / 10);
    double[] step = {-gradient[1] / 10, gradient[0] / 10};
    Trial trial =
        Trial.gives("built.length", Vectors::norm, length, 0.01)
            .and(
                Trial.gives(
                    "built.level", built -> Vectors.dot(gradient, built), 0, 0.005 * steepness));
    given.asksToBuild(trial, 2, step);
    given.result("step", step);
    given.result("turned", new double[] {-gradient[1], gradient[0]});
    given.mistake("uphill", gradient[0] / 10, gradient[1] / 10);
    given.mistake("downhill", -gradient[0] / 10, -gradient[1] / 10);
    given.mistake("unscaled", -gradient[1], gradient[0]);
    given.mistake("swapped", gradient[1] / 10, gradient[0] / 10);
  }
}
