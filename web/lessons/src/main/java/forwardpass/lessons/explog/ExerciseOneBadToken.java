package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.ChainRule;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** A text to be built: as likely as one with a bad token, and without any. */
public final class ExerciseOneBadToken implements Exercise {
  @Override
  public void ask(Given given) {
    double a = given.decimal(0.9, 0.7, 0.95, 2);
    double b = given.decimal(0.8, 0.7, 0.95, 2);
    double c = given.decimal(0.05, 0.02, 0.09, 2);
    double[] p = given.show("p", a, b, c);
    double product = given.result("product", ChainRule.product(p));
    double log = given.result("log", ChainRule.logSum(p), 3);
    double each = given.result("each", Exp.exp(log / 3), 3);
    double mean = (a + b + c) / 3;
    Trial alike = Trial.gives("built.product", ChainRule::product, product, 0.015 * product);
    given.asksToBuild(Trial.between(0.2, 1).and(alike), 3, each, each, each);
    given.result("worst", c);
    given.mistake("same", a, b, c);
    given.mistake("mean", mean, mean, mean);
    given.mistake("third", product / 3, product / 3, product / 3);
  }
}
