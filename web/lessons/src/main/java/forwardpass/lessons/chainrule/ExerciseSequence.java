package forwardpass.lessons.chainrule;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.ChainRule;
import forwardpass.lessons.exercise.Exercise;

/** Three conditionals: their product, and its logarithm. */
public final class ExerciseSequence implements Exercise {
  @Override
  public void ask(Given given) {
    double[] p = given.vector("p", new double[] {0.3, 0.5, 0.9}, 0.2, 0.9, 1);
    double product = given.result("product", ChainRule.product(p));
    double log = given.result("log", ChainRule.logSum(p), 3);
    double sum = p[0] + p[1] + p[2];
    given.asks(new double[] {product, log}, 3).hints(3);
    given.mistake("sign", product, -log);
    given.mistake("ten", product, log / Log.log(10));
    given.mistake("added", sum, Log.log(sum));
    given.mistake("mean", product, log / 3);
    given.mistake("multiplied", product, Log.log(p[0]) * Log.log(p[1]) * Log.log(p[2]));
    given.mistake("exchanged", log, product);
  }
}
