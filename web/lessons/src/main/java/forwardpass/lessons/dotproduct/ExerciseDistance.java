package forwardpass.lessons.dotproduct;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** Between unit vectors, cosine and distance say the same. */
public final class ExerciseDistance implements Exercise {
  @Override
  public void ask(Given given) {
    double cosine = given.decimal("cosine", 0.28, -0.94, 0.94, 2);
    double squared = given.result("squared", 2 - 2 * cosine, 2);
    given
        .asks("distance", Math.sqrt(squared), 3)
        .mistake("squared", squared)
        .mistake("difference", 1 - cosine)
        .mistake("once", Math.sqrt(2 - cosine))
        .mistake("sign", Math.sqrt(2 + 2 * cosine))
        .hints(3);
  }
}
