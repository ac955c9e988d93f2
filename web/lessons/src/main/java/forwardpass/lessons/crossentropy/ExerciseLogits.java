package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.LogSumExp;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** The loss straight from two logits. */
public final class ExerciseLogits implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {

    double first = given.decimal(2, 0.5, 2.9, 1);
    double second = given.decimal(0.5, -1.5, -0.1, 1);
    double[] z = given.show("z", first, second);
    int target = given.integer("target", 1, 0, 1);
    double logit = given.show("logit", z[target]);
    double sum = LogSumExp.of(z);
    double loss = CrossEntropy.ofLogits(z, target);
    return given
        .asks(new NumberAnswer(3), loss)
        .result("total", Exp.exp(first) + Exp.exp(second), 3)
        .result("sum", sum, 3)
        .result("loss", loss, 3)
        .mistake("other", CrossEntropy.ofLogits(z, 1 - target))
        .mistake("share", Exp.exp(-loss))
        .mistake("sum-alone", sum)
        .mistake("no-exp", first + second - logit)
        .mistake("ten", sum / Log.log(10) - logit)
        .problem(3);
  }
}
