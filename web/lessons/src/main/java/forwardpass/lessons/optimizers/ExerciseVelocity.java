package forwardpass.lessons.optimizers;

import forwardpass.lessons.exercise.Exercise;

/** The velocity after three steps down an even slope. */
public final class ExerciseVelocity implements Exercise {
  @Override
  public void ask(Given given) {
    int g = given.integer("g", 2, 3, 40);
    double mu = given.choice("mu", 0.9, 0.5, 0.6, 0.8);
    double second = given.hinted("second", g * (1 + mu));
    double third = mu * second + g;
    double limit = given.result("limit", g / (1 - mu));
    given.asks("third", third, 2);
    given.mistake("no-friction", 3.0 * g);
    given.mistake("two-steps", second);
    given.mistake("mean", (1 - mu) * third);
    given.mistake("limit", limit);
  }
}
