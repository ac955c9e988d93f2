package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;

/** The cosine of two vectors that hold the same numbers in another order. */
public final class ExerciseSwap implements Exercise {
  @Override
  public void ask(Given given) {
    double half = given.integer(2, 1, 4) / 2.0;
    double[] a = given.show("a", Vectors.scale(half, given.wholePair()));
    double[] b = given.show("b", a[1], a[0]);
    double magnitude = given.hinted("magnitude", Vectors.norm(a));
    double dot = given.result("dot", Vectors.dot(a, b));
    double cosine = dot / (magnitude * magnitude);
    given.asks("cosine", cosine, 2);
    given.mistake("dot", dot);
    given.mistake("squares", cosine / (magnitude * magnitude));
    given.mistake("one-magnitude", dot / magnitude);
    given.mistake("sum", dot / (2 * magnitude));
    given.mistake("same", 1.0);
  }
}
