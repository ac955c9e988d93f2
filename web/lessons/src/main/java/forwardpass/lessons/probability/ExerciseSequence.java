package forwardpass.lessons.probability;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.ChainRule;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** Three conditionals: their product, and its logarithm. */
public final class ExerciseSequence implements Exercise<List<Double>> {
  @Override
  public Problem<List<Double>> problem(Given given) {
    double[] p = given.vector("p", new double[] {0.3, 0.5, 0.9}, 0.2, 0.9, 1);
    double product = ChainRule.product(p);
    double log = ChainRule.logSum(p);
    double sum = p[0] + p[1] + p[2];
    return given
        .asks(new VectorAnswer(2, 3), Reals.list(product, log))
        .result("product", product, 3)
        .result("log", log, 3)
        .mistake("sign", Reals.list(product, -log))
        .mistake("ten", Reals.list(product, log / Log.log(10)))
        .mistake("added", Reals.list(sum, Log.log(sum)))
        .mistake("mean", Reals.list(product, log / 3))
        .mistake("multiplied", Reals.list(product, Log.log(p[0]) * Log.log(p[1]) * Log.log(p[2])))
        .mistake("exchanged", Reals.list(log, product))
        .problem(3);
  }
}
