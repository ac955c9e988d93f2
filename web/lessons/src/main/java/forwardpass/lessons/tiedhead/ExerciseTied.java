package forwardpass.lessons.tiedhead;

import forwardpass.engine.embedding.EmbeddingTable;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;

/** Logits from the table itself, used as the head. */
final class ExerciseTied implements Exercise {
  @Override
  public void ask(Given given) {
    Matrix e = given.matrix("E", new double[][] {{2, 1}, {0, 3}, {-1, 4}}, -4, 4, 0);
    double[] h = given.vector("h", new double[] {3, 2}, -4, 4, 0);
    double[] logits = logits(e, h);
    given.redrawIf(h[0] == h[1] || isOneOf(logits, e, h));
    given.asksExactly(logits);
    given.result("logits", logits);
    given.mistake("reshaped", reshaped(e, h));
    given.mistake("swapped", swapped(e, h));
    given.mistake("summed", summed(e));
  }

  private static double[] logits(Matrix e, double[] h) {
    return new EmbeddingTable(e).logits(h);
  }

  /** The same six numbers read as two rows of three. */
  private static double[] reshaped(Matrix e, double[] h) {
    double[] numbers = e.toRowMajor();
    double[] out = new double[3];
    for (int i = 0; i < out.length; i++) {
      out[i] = h[0] * numbers[i] + h[1] * numbers[3 + i];
    }
    return out;
  }

  private static double[] swapped(Matrix e, double[] h) {
    return logits(e, new double[] {h[1], h[0]});
  }

  private static double[] summed(Matrix e) {
    return logits(e, new double[] {1, 1});
  }

  private static boolean isOneOf(double[] logits, Matrix e, double[] h) {
    return areSame(logits, reshaped(e, h))
        || areSame(logits, swapped(e, h))
        || areSame(logits, summed(e));
  }

  private static boolean areSame(double[] a, double[] b) {
    return a[0] == b[0] && a[1] == b[1] && a[2] == b[2];
  }
}
