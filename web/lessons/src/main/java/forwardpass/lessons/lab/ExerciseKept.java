package forwardpass.lessons.lab;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** One of two tips has moved: where the other must go for their difference to stay. */
public final class ExerciseKept implements Exercise {
  @Override
  public void ask(Given given) {
    double[] a = given.vector("a", new double[] {3, 1}, -9, 9, 0);
    double[] b = given.vector("b", new double[] {1, 4}, 1, 9, 0);
    double[] move = {given.integer(2, 1, 6), given.integer(-3, -6, -1)};
    double[] moved = given.show("moved", Vectors.add(a, move));
    double[] kept = Vectors.add(b, move);
    given
        .asksExactly(kept)
        .result("move", move, 0)
        .result("kept", kept, 0)
        .result("difference", Vectors.subtract(a, b), 0)
        .mistake("back", Vectors.subtract(b, move))
        .mistake("stays", b)
        .mistake("move", move)
        .mistakeIf(a[0] != b[0] || a[1] != b[1], "onto", moved);
  }
}
