package forwardpass.lessons.derivatives;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Num;

/** The slope of a power of a base, from its slope at 0. */
public final class ExerciseBase implements Exercise {
  @Override
  public void ask(Given given) {
    double base = given.choice("base", 2.0, 1.2, 1.5, 1.8, 2.2, 2.5); // logarithms below 1
    given.keep();
    int x = given.integer("x", 3, -2, 4);
    given.redrawIf(x == 0);
    double slopeAtZero = Log.log(base);
    given.fill("log", Num.fixed(slopeAtZero, 3));
    double value = given.result("value", Exp.exp(x * slopeAtZero), 4);
    given.asks(NumberAnswer.ofRounded(2), value * slopeAtZero);
    given.result("slope", value * slopeAtZero, 2);
    given.mistake("power-rule", x * Exp.exp((x - 1) * slopeAtZero));
    given.mistake("value", value);
    given.mistake("moved", x * slopeAtZero);
    given.mistake("divided", value / slopeAtZero);
  }
}
