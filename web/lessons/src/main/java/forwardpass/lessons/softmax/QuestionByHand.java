package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Pow;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.exercise.Exercise;

/** A softmax by hand; the one in the book has the gaps of the first example, moved down by one. */
public final class QuestionByHand implements Exercise {
  @Override
  public void ask(Given given) {
    int top = given.integer(10, -5, 25); // tenths, as are the next two
    int middle = top - given.integer(10, 3, 17);
    int bottom = middle - given.integer(10, 3, 17);
    double[] z = given.show("z", top / 10.0, middle / 10.0, bottom / 10.0);
    double[] exps = {Exp.exp(z[0]), Exp.exp(z[1]), Exp.exp(z[2])};
    given.result("sum", exps[0] + exps[1] + exps[2], 3);
    double[] p = Softmax.softmax(z);
    double[] powers = {Pow.pow(2, z[0]), Pow.pow(2, z[1]), Pow.pow(2, z[2])};
    double powerSum = powers[0] + powers[1] + powers[2];
    given.asks("p", p, 3);
    given.result("exps", exps, 3);
    given.mistake("undivided", exps);
    given.mistake("backwards", p[2], p[1], p[0]);
    given.mistake("base", powers[0] / powerSum, powers[1] / powerSum, powers[2] / powerSum);
  }
}
