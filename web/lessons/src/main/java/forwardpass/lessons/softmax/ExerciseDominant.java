package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Pow;
import forwardpass.lessons.exercise.Exercise;
import java.util.Arrays;

/** One logit far above the rest: almost everything goes to it, and never quite everything. */
public final class ExerciseDominant implements Exercise {
  @Override
  public void ask(Given given) {
    int n = given.integer(3, 3, 4);
    double lead = given.choice(10.0, 7, 7.5, 8, 8.5, 9, 9.5);
    int base = given.integer(0, -4, 4);
    int leader = given.integer(0, 0, n - 1);
    given.show("z", spread(n, leader, base + lead, base));
    given.show("others", n - 1);
    double power = given.result("power", Exp.exp(lead), 2);
    double sum = given.result("sum", power + n - 1, 2);
    int[] decimals = new int[n];
    Arrays.fill(decimals, 5);
    decimals[leader] = 4;
    double powerOfTwo = Pow.pow(2, lead);
    double sumOfTwos = powerOfTwo + n - 1;
    given.asks(spread(n, leader, power / sum, 1 / sum), decimals).hints(3);
    given.hinted("lead", lead);
    given.result("p", power / sum, 4);
    given.result("q", 1 / sum, 5);
    given.mistake("winner", spread(n, leader, 1, 0));
    given.mistake("base", spread(n, leader, powerOfTwo / sumOfTwos, 1 / sumOfTwos));
  }

  /** n numbers, all alike but the leader's. */
  private static double[] spread(int n, int leader, double first, double others) {
    double[] out = new double[n];
    Arrays.fill(out, others);
    out[leader] = first;
    return out;
  }
}
