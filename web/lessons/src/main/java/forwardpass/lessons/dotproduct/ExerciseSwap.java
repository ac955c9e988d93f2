package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.WholeMagnitudes;

/** The cosine of two vectors that hold the same numbers in another order. */
public final class ExerciseSwap implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    double half = given.integer(2, 1, 4) / 2.0;
    double[] a = given.show("a", Vectors.scale(half, WholeMagnitudes.pair(given)));
    double[] b = given.show("b", a[1], a[0]);
    double magnitude = Vectors.norm(a);
    double dot = Vectors.dot(a, b);
    double cosine = dot / (magnitude * magnitude);
    return given
        .asks(new NumberAnswer(2), cosine)
        .hinted("magnitude", magnitude, 1)
        .result("dot", dot, 1)
        .result("cosine", cosine, 2)
        .mistake("dot", dot)
        .mistake("squares", cosine / (magnitude * magnitude))
        .mistake("one-magnitude", dot / magnitude)
        .mistake("sum", dot / (2 * magnitude))
        .mistake("same", 1.0)
        .problem(2);
  }
}
