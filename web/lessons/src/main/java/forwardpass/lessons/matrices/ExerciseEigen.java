package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.formula.Shown;

/** The eigenvalue of a given direction: multiply once and compare. */
public final class ExerciseEigen implements Exercise {
  @Override
  public void ask(Given given) {
    int p = given.integer(4, 1, 12);
    int q;
    do {
      q = given.integer(1, 1, 9);
    } while (given.redraw(p == q)); // or a direction would be lost
    int sign = given.choice(1, -1);
    int length = given.integer(2, 2, 5);
    given.show("a", Matrix.of(new double[][] {{p, q}, {q, p}}));
    given.show("v", length, sign * length);
    double lambda = p + sign * q;
    given
        .asksExactly("lambda", lambda)
        .hinted("image", Shown.typed(lambda * length, sign * lambda * length))
        .mistake("image", lambda * length)
        .mistake("other", (double) p - sign * q)
        .mistake("diagonal", p)
        .mistake("trace", 2.0 * p);
  }
}
