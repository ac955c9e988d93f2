package forwardpass.lessons.lab;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;

/** One of two tips has moved: where the other must go for their difference to stay. */
public final class ExerciseKept implements Exercise {
  @Override
  public void ask(Given given) {
    double[] a = given.vector("a", new double[] {3, 1}, -9, 9, 0);
    double[] b = given.vector("b", new double[] {1, 4}, 1, 9, 0);
    double[] move = {given.integer(2, 1, 6), given.integer(-3, -6, -1)};
    double[] moved = given.show("moved", Vectors.add(a, move));
    double[] kept = Vectors.add(b, move);
    given.asksExactly(kept);
    given.result("move", move, 0);
    given.result("kept", kept, 0);
    given.result("difference", Vectors.subtract(a, b), 0);
    given.mistake("back", Vectors.subtract(b, move));
    given.mistake("stays", b);
    given.mistake("move", move);
    given.mistake("onto", moved);
  }
}
