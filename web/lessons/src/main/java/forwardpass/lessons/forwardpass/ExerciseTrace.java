package forwardpass.lessons.forwardpass;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;

/** The shapes after the embedding, after the last block and at the end. */
final class ExerciseTrace implements Exercise {
  @Override
  public void ask(Given given) {
    int b = given.integer("b", 4, 2, 16);
    int t = given.integer("t", 12, 6, 64);
    int layers = given.integer("layers", 6, 2, 48);
    int d = given.choice("d", 96, 32, 48, 64, 128, 192);
    int v = given.show("v", 100 * given.integer(5, 3, 9));
    given.redrawIf(b == t || t == d || t == layers);
    given.asksExactly(rows(b, t, d, d, v)).hints(3);
    given.mistake("layers", rows(b, t, d, layers * d, v));
    given.mistake("one-hot", rows(b, t, v, d, v));
    given.mistake("one-left", Matrix.of(new double[][] {{b, t, d}, {b, t, d}, {b, 1, v}}));
    given.mistake("no-head", rows(b, t, d, d, d));
  }

  /** Three shapes, of which only the last sizes differ. */
  private static Matrix rows(int b, int t, int embedded, int stream, int logits) {
    return Matrix.of(new double[][] {{b, t, embedded}, {b, t, stream}, {b, t, logits}});
  }
}
