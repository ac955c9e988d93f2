package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** The cosine of two vectors that hold the same numbers in another order. */
public final class ExerciseSwap implements Exercise<Double> {
  /** Legs of right triangles with whole sides, so that the magnitudes come out even. */
  private static final int[][] LEGS = {
    {3, 4}, {5, 12}, {8, 15}, {7, 24}, {20, 21}, {12, 35}, {9, 40}
  };

  @Override
  public Problem<Double> problem(Given given) {
    int[] legs = LEGS[given.integer(0, 0, LEGS.length - 1)];
    int first = given.integer(0, 0, 1);
    double half = given.integer(2, 1, 4) / 2.0;
    int sign = given.choice(1, -1);
    double[] a = given.show("a", sign * half * legs[first], half * legs[1 - first]);
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
