package forwardpass.lessons.chainrule;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Pow;
import forwardpass.lessons.exercise.Exercise;

/** From the logarithms that an interface reports to the probability of the whole. */
public final class ExerciseLogSum implements Exercise {
  @Override
  public void ask(Given given) {
    double[] l = given.vector("logs", new double[] {-0.4, -1.1, -0.2}, -1.4, -0.1, 1);
    double sum = given.result("sum", l[0] + l[1] + l[2]);
    given.asks("p", Exp.exp(sum), 3);
    given.mistake("sum", sum);
    given.mistake("added", Exp.exp(l[0]) + Exp.exp(l[1]) + Exp.exp(l[2]));
    given.mistake("mean", Exp.exp(sum / 3));
    given.mistake("sign", Exp.exp(-sum));
    given.mistake("product", Exp.exp(l[0] * l[1] * l[2]));
    given.mistake("ten", Pow.pow(10, sum));
  }
}
