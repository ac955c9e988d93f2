package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;

/** The eigenvalue of a given direction: multiply once and compare. */
public final class ExerciseEigen implements Exercise {
  @Override
  public void ask(Given given) {
    int p = given.integer(4, 1, 12);
    given.keep();
    int q = given.integer(1, 1, 9);
    given.redrawIf(p == q); // or a direction would be lost
    int sign = given.choice(1, -1);
    int length = given.integer(2, 2, 5);
    given.show("a", Matrix.of(new double[][] {{p, q}, {q, p}}));
    given.show("v", length, sign * length);
    double lambda = p + sign * q;
    given.asksExactly("lambda", lambda);
    given.hinted("image", new double[] {lambda * length, sign * lambda * length});
    given.mistake("image", lambda * length);
    given.mistake("other", (double) p - sign * q);
    given.mistake("diagonal", p);
    given.mistake("trace", 2.0 * p);
  }
}
