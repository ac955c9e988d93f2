package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Pow;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** A softmax by hand; the one in the book has the gaps of the first example, moved down by one. */
public final class QuestionByHand implements Exercise<List<Double>> {
  @Override
  public Problem<List<Double>> problem(Given given) {

    int top = given.integer(10, -5, 25); // tenths, as are the next two
    int middle = top - given.integer(10, 3, 17);
    int bottom = middle - given.integer(10, 3, 17);
    double[] z = given.show("z", top / 10.0, middle / 10.0, bottom / 10.0);
    double[] exps = {Exp.exp(z[0]), Exp.exp(z[1]), Exp.exp(z[2])};
    double sum = exps[0] + exps[1] + exps[2];
    double[] p = Softmax.softmax(z);
    double[] powers = {Pow.pow(2, z[0]), Pow.pow(2, z[1]), Pow.pow(2, z[2])};
    double powerSum = powers[0] + powers[1] + powers[2];
    return given
        .asks(new VectorAnswer(3, 3), Reals.list(p))
        .result("exps", exps, 3)
        .result("sum", sum, 3)
        .result("p", p, 3)
        .mistake("undivided", Reals.list(exps))
        .mistake("backwards", Reals.list(p[2], p[1], p[0]))
        .mistake(
            "base", Reals.list(powers[0] / powerSum, powers[1] / powerSum, powers[2] / powerSum))
        .problem(2);
  }
}
