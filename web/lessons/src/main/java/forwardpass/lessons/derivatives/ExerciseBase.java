package forwardpass.lessons.derivatives;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** The slope of a power of a base, from its slope at 0. */
public final class ExerciseBase implements Exercise {
  @Override
  public void ask(Given given) {
    double base = given.choice("base", 2.0, 1.2, 1.5, 1.8, 2.2, 2.5); // logarithms below 1
    int x;
    do {
      x = given.integer("x", 3, -2, 4);
    } while (given.redraw(x == 0));
    double slopeAtZero = Log.log(base);
    given.fill("log", Shown.one(Num.fixed(slopeAtZero, 3)));
    double value = given.result("value", Exp.exp(x * slopeAtZero), 4);
    given
        .asks(NumberAnswer.ofRounded(2), value * slopeAtZero)
        .result("slope", value * slopeAtZero, 2)
        .mistake("power-rule", x * Exp.exp((x - 1) * slopeAtZero))
        .mistake("value", value)
        .mistake("moved", x * slopeAtZero)
        .mistake("divided", value / slopeAtZero);
  }

  /** Six bases at six places. */
  @Override
  public int space() {
    return 36;
  }
}
