package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.LogSumExp;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

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
    given
        .asks("loss", loss, 3)
        .result("total", Exp.exp(first) + Exp.exp(second), 3)
        .mistake("other", CrossEntropy.ofLogits(z, 1 - target))
        .mistake("share", Exp.exp(-loss))
        .mistake("sum-alone", sum)
        .mistake("no-exp", first + second - logit)
        .mistake("ten", sum / Log.log(10) - logit)
        .hints(3);
  }
}
