package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** How the noise of the gradient falls as the batch grows. */
public final class ExerciseNoise implements Exercise {
  @Override
  public void ask(Given given) {
    int batch = given.integer("b", 8, 2, 27);
    int root = given.integer(4, 3, 6);
    given.show("more", batch * root * root);
    double larger = given.result("k", root * root, 0);
    given
        .asksExactly("root", root)
        .mistake("as-batch", larger)
        .mistake("squared", larger * larger)
        .mistake("half", larger / 2);
  }
}
