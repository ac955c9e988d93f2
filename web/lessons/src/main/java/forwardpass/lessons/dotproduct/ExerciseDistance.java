package forwardpass.lessons.dotproduct;

import forwardpass.lessons.exercise.Exercise;

/** Between unit vectors, cosine and distance say the same. */
public final class ExerciseDistance implements Exercise {
  @Override
  public void ask(Given given) {
    double cosine = given.decimal("cosine", 0.28, -0.94, 0.94, 2);
    double squared = given.result("squared", 2 - 2 * cosine);
    given.asks("distance", Math.sqrt(squared), 3).hints(3);
    given.mistake("squared", squared);
    given.mistake("difference", 1 - cosine);
    given.mistake("once", Math.sqrt(2 - cosine));
    given.mistake("sign", Math.sqrt(2 + 2 * cosine));
  }
}
