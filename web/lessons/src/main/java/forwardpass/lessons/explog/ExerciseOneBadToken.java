package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.ChainRule;
import forwardpass.lessons.answer.BuiltAnswer;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** A text to be built: as likely as one with a bad token, and without any. */
public final class ExerciseOneBadToken implements Exercise<List<Double>> {
  @Override
  public Problem<List<Double>> problem(Given given) {
    double a = given.decimal(0.9, 0.7, 0.95, 2);
    double b = given.decimal(0.8, 0.7, 0.95, 2);
    double c = given.decimal(0.05, 0.02, 0.09, 2);
    double[] p = given.show("p", a, b, c);
    double product = ChainRule.product(p);
    double log = ChainRule.logSum(p);
    double each = Exp.exp(log / 3);
    double mean = (a + b + c) / 3;
    Trial alike = Trial.gives("built.product", ChainRule::product, product, 0.015 * product);
    return given
        .asks(
            new BuiltAnswer(new VectorAnswer(3, 3), Trial.between(0.2, 1).and(alike)),
            Reals.list(each, each, each))
        .result("product", product, 6)
        .result("log", log, 3)
        .result("each", each, 3)
        .result("worst", c, 2)
        .mistake("same", Reals.list(a, b, c))
        .mistake("mean", Reals.list(mean, mean, mean))
        .mistake("third", Reals.list(product / 3, product / 3, product / 3))
        .problem(2);
  }
}
