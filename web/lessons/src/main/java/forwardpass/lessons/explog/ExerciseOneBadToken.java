package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.ChainRule;
import forwardpass.lessons.answer.BuiltAnswer;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.words.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text to be built: as likely as one with a bad token, and without any. */
public final class ExerciseOneBadToken implements Exercise<List<Double>> {
  private static final double LEAST = 0.2;

  @Override
  public Problem<List<Double>> problem(Given given) {
    double a = given.decimal(0.9, 0.7, 0.95, 2);
    double b = given.decimal(0.8, 0.7, 0.95, 2);
    double c = given.decimal(0.05, 0.02, 0.09, 2);
    double[] p = given.show("p", a, b, c);
    double product = ChainRule.product(p);
    double third = ChainRule.logSum(p) / 3;
    double each = Exp.exp(third);
    double mean = (a + b + c) / 3;
    return given
        .asks(
            new BuiltAnswer(new VectorAnswer(3, 3), built -> lacks(built, product)),
            Reals.list(each, each, each))
        .result("product", product, 6)
        .result("log", 3 * third, 3)
        .result("each", each, 3)
        .result("worst", c, 2)
        .mistake("same", Reals.list(a, b, c))
        .mistake("mean", Reals.list(mean, mean, mean))
        .mistake("third", Reals.list(product / 3, product / 3, product / 3))
        .problem(2);
  }

  private static @Nullable Message lacks(double[] built, double product) {
    for (double q : built) {
      if (q < LEAST || q > 1) {
        return Message.of("built.outside")
            .with("p", Num.upTo(q, 4))
            .with("least", Num.upTo(LEAST, 1));
      }
    }
    double found = ChainRule.product(built);
    return Math.abs(found / product - 1) < 0.015
        ? null
        : Message.of("built.product")
            .with("product", Num.sized(found, 4))
            .with("wanted", Num.sized(product, 4));
  }
}
