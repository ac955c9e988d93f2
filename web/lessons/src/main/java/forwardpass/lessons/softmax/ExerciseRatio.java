package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** A gap between logits is a ratio between shares, however many others there are. */
public final class ExerciseRatio implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {

    double b = given.decimal("b", 1, 0.5, 2.4, 1);
    double gap = given.decimal(2, 0.6, 3, 1);
    double a = given.show("a", b + gap);
    given.decimal("c", 0.5, -2.9, 0, 1);
    double ratio = Exp.exp(gap);
    return given
        .asks(new NumberAnswer(2), ratio)
        .result("gap", gap, 1)
        .result("ratio", ratio, 2)
        .mistake("gap", gap)
        .mistake("quotient", a / b)
        .mistake("one-side", Exp.exp(a))
        .mistake("upside-down", 1 / ratio)
        .problem(2);
  }
}
