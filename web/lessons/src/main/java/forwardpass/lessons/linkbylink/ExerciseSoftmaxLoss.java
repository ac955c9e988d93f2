package forwardpass.lessons.linkbylink;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;

/** The gradient at the logits, from the shares. */
public final class ExerciseSoftmaxLoss implements Exercise {
  @Override
  public void ask(Given given) {
    double[] q = given.distribution("q", new double[] {0.5, 0.3, 0.2}, 8);
    int place = given.integer("place", 2, 1, 3);
    double[] gradient = q.clone();
    gradient[place - 1] -= 1;
    double[] throughLog = new double[q.length];
    throughLog[place - 1] = -1 / q[place - 1];
    given.result("share", q[place - 1]);
    given.result("own", gradient[place - 1]);
    given.asks("gradient", gradient, 2);
    given.mistake("shares", q);
    given.mistake("backwards", Vectors.scale(-1, gradient));
    given.mistake("first-link", throughLog);
  }
}
