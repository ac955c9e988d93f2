package forwardpass.lessons.speculative;

import forwardpass.engine.sampling.Speculation;
import forwardpass.lessons.exercise.Exercise;

/** How likely a drawn draft is accepted. */
final class ExerciseAccepted implements Exercise {
  @Override
  public void ask(Given given) {
    double[] p = given.distribution("p", new double[] {0.25, 0.5, 0.25}, 10);
    double[] q = given.distribution("q", new double[] {0.6, 0.3, 0.1}, 10);
    double accepted = Speculation.accepted(p, q);
    given.redrawIf(accepted > 0.85 || isShown(accepted, p) || isShown(accepted, q));
    given.asks("answer", accepted, 2).hints(2);
    double larger = 0;
    double product = 0;
    for (int i = 0; i < p.length; i++) {
      larger += Math.max(p[i], q[i]);
      product += p[i] * q[i];
    }
    given.mistake("larger", larger);
    given.mistake("product", product);
    given.mistake("refused", 1 - accepted);
  }

  /** Whether the answer stands among the numbers that are given. */
  private static boolean isShown(double answer, double[] given) {
    for (double number : given) {
      if (Math.abs(number - answer) < 0.006) {
        return true;
      }
    }
    return false;
  }
}
