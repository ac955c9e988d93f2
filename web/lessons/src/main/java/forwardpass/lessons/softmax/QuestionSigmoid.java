package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.exercise.Exercise;

/** Softmax of two logits, one of them 0: the sigmoid. */
public final class QuestionSigmoid implements Exercise {
  @Override
  public void ask(Given given) {
    double z = given.decimal(1.5, -4, 4, 1);
    given.redrawIf(Math.abs(z) < 0.3);
    given.show("z", z, 0);
    double p = Softmax.softmax(new double[] {z, 0})[0];
    given.asks("p", p, 3);
    given.result("first", z);
    given.result("power", Exp.exp(z), 3);
    given.result("sum", Exp.exp(z) + 1, 3);
    given.mistake("other-one", 1 - p);
    given.mistake("undivided", Exp.exp(z));
    given.mistake("zero-left-out", 1.0);
  }
}
