package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** Softmax of two logits, one of them 0: the sigmoid. */
public final class QuestionSigmoid implements Exercise {
  @Override
  public void ask(Given given) {
    double z;
    do {
      z = given.decimal(1.5, -4, 4, 1);
    } while (given.redraw(Math.abs(z) < 0.3));
    given.show("z", z, 0);
    double p = Softmax.softmax(new double[] {z, 0})[0];
    given
        .asks("p", p, 3)
        .result("first", z, 1)
        .result("power", Exp.exp(z), 3)
        .result("sum", Exp.exp(z) + 1, 3)
        .mistake("other-one", 1 - p)
        .mistake("undivided", Exp.exp(z))
        .mistake("zero-left-out", 1.0);
  }

  /** Thirty-eight sizes and two signs. */
  @Override
  public int space() {
    return 76;
  }
}
