package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.LogSumExp;
import forwardpass.lessons.exercise.Exercise;

/** The loss straight from two logits. */
public final class ExerciseLogits implements Exercise {
  @Override
  public void ask(Given given) {
    double first = given.decimal(2, 0.5, 2.9, 1);
    double second = given.decimal(0.5, -1.5, -0.1, 1);
    double[] z = given.show("z", first, second);
    int target = given.integer("target", 1, 0, 1);
    double logit = given.show("logit", z[target]);
    double sum = given.result("sum", LogSumExp.of(z), 3);
    double loss = CrossEntropy.ofLogits(z, target);
    given.asks("loss", loss, 3).hints(3);
    given.result("total", Exp.exp(first) + Exp.exp(second), 3);
    given.mistake("other", CrossEntropy.ofLogits(z, 1 - target));
    given.mistake("share", Exp.exp(-loss));
    given.mistake("sum-alone", sum);
    given.mistake("no-exp", first + second - logit);
    given.mistake("ten", sum / Log.log(10) - logit);
  }
}
