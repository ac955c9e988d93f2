package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;

/** Singular values of a matrix whose columns stand at right angles. */
public final class ExerciseSingular implements Exercise {
  @Override
  public void ask(Given given) {
    double[] pair = given.wholePair();
    given.keep();
    int first = given.integer(1, 1, 3);
    int second = given.integer(2, 1, 3);
    given.redrawIf(first == second);
    double[] left = {first * pair[0], first * pair[1]};
    double[] right = {-second * pair[1], second * pair[0]};
    given.show("a", Matrix.of(left, right).transpose());
    double one = Vectors.norm(left);
    double other = Vectors.norm(right);
    double large = Math.max(one, other);
    double small = Math.min(one, other);
    given.asksExactly(large, small);
    given.hinted("gram", Matrix.diagonal(one * one, other * other));
    given.result("large", large);
    given.result("small", small);
    given.mistake("squares", large * large, small * small);
    given.mistake("order", small, large);
    given.mistake("diagonal", Math.max(left[0], right[1]), Math.min(left[0], right[1]));
  }
}
