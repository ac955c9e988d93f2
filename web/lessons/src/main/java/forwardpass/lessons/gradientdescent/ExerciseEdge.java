package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.exercise.Exercise;

/** The learning rate beyond which plain descent runs away. */
public final class ExerciseEdge implements Exercise {
  @Override
  public void ask(Given given) {
    int a = given.choice("a", 4, 2, 5, 8, 10, 16, 20, 25);
    given.integer("c", 1, 2, 19);
    double curvature = given.hinted("slope", 2.0 * a);
    given.asksExactly("edge", 2 / curvature).hints(3);
    given.mistake("forgot-two", 2.0 / a);
    given.mistake("one-step", 0.5 / a);
    given.mistake("curvature", curvature);
  }
}
