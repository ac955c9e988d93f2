package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.exercise.Exercise;

/** How the noise of the gradient falls as the batch grows. */
public final class ExerciseNoise implements Exercise {
  @Override
  public void ask(Given given) {
    int batch = given.integer("b", 8, 2, 27);
    int root = given.integer(4, 3, 6);
    given.show("more", batch * root * root);
    double larger = given.result("k", root * root);
    given.asksExactly("root", root);
    given.mistake("as-batch", larger);
    given.mistake("squared", larger * larger);
    given.mistake("half", larger / 2);
  }
}
