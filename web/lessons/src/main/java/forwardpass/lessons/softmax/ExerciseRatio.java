package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.exercise.Exercise;

/** A gap between logits is a ratio between shares, however many others there are. */
public final class ExerciseRatio implements Exercise {
  @Override
  public void ask(Given given) {
    double b = given.decimal("b", 1, 0.5, 2.4, 1);
    double gap = given.decimal(2, 0.6, 3, 1);
    double a = given.show("a", b + gap);
    given.decimal("c", 0.5, -2.9, 0, 1);
    double ratio = Exp.exp(gap);
    given.asks("ratio", ratio, 2);
    given.result("gap", gap);
    given.mistake("gap", gap);
    given.mistake("quotient", a / b);
    given.mistake("one-side", Exp.exp(a));
    given.mistake("upside-down", 1 / ratio);
  }
}
