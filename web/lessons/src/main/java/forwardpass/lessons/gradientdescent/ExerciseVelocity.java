package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** The velocity after three steps down an even slope. */
public final class ExerciseVelocity implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    int g = given.integer("g", 2, 3, 9);
    double mu = given.choice("mu", 0.9, 0.5, 0.6, 0.8);
    double second = g * (1 + mu);
    double third = mu * second + g;
    return given
        .asks(new NumberAnswer(2), third)
        .hinted("second", second, 2)
        .result("third", third, 2)
        .result("limit", g / (1 - mu), 2)
        .mistake("no-friction", 3.0 * g)
        .mistake("two-steps", second)
        .mistake("mean", (1 - mu) * third)
        .mistake("limit", g / (1 - mu))
        .problem(2);
  }
}
