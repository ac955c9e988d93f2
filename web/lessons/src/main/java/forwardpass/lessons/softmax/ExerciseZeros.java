package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.exercise.Exercise;
import java.util.Arrays;

/** Equal logits: everyone gets the same share, whatever the logits are. */
public final class ExerciseZeros implements Exercise {
  @Override
  public void ask(Given given) {
    int n = given.integer("n", 3, 3, 6);
    double c = given.decimal(0, -4, 4, 1);
    double[] z = new double[n];
    Arrays.fill(z, c);
    given.show("z", z);
    double[] winner = new double[n];
    winner[0] = 1;
    double[] undivided = new double[n];
    Arrays.fill(undivided, Exp.exp(c));
    double[] shares = Softmax.softmax(z);
    given.asks(shares, 3);
    given.result("c", c);
    given.result("e", Exp.exp(c), 3);
    given.result("sum", n * Exp.exp(c), 3);
    given.result("p", shares[0], 3);
    given.mistake("winner", winner);
    given.mistake("undivided", undivided);
  }
}
