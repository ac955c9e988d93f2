package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Pow;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.parameter.Reals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One logit far above the rest: almost everything goes to it, and never quite everything. */
public final class ExerciseDominant implements Exercise<List<Double>> {
  @Override
  public Problem<List<Double>> problem(Given given) {

    int n = given.integer(3, 3, 4);
    double lead = given.choice(10.0, 7, 7.5, 8, 8.5, 9, 9.5);
    int base = given.integer(0, -4, 4);
    int leader = given.integer(0, 0, n - 1);
    given.show("z", spread(n, leader, base + lead, base));
    given.show("others", n - 1);
    double power = Exp.exp(lead);
    double sum = power + n - 1;
    double powerOfTwo = Pow.pow(2, lead);
    double sumOfTwos = powerOfTwo + n - 1;
    return given
        .asks(type(n, leader), Reals.list(spread(n, leader, power / sum, 1 / sum)))
        .hinted("lead", lead, 1)
        .result("power", power, 2)
        .result("sum", sum, 2)
        .result("p", power / sum, 4)
        .result("q", 1 / sum, 5)
        .mistake("winner", Reals.list(spread(n, leader, 1, 0)))
        .mistake("base", Reals.list(spread(n, leader, powerOfTwo / sumOfTwos, 1 / sumOfTwos)))
        .problem(3);
  }

  /** n numbers, all alike but the leader's. */
  private static double[] spread(int n, int leader, double first, double others) {
    double[] out = new double[n];
    Arrays.fill(out, others);
    out[leader] = first;
    return out;
  }

  private static VectorAnswer type(int n, int leader) {
    List<NumberAnswer> entries = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      entries.add(new NumberAnswer(i == leader ? 4 : 5));
    }
    return new VectorAnswer(entries);
  }
}
