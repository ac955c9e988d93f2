package forwardpass.lessons.honestbets;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.ChainRule;
import forwardpass.engine.probability.Information;
import forwardpass.lessons.exercise.Exercise;

/** Three surprises in bits: added up, and each rounded up to whole bits first. */
public final class ExerciseCodeLength implements Exercise {
  @Override
  public void ask(Given given) {
    double[] p = {
      given.decimal(0.9, 0.52, 0.98, 2),
      given.decimal(0.3, 0.27, 0.48, 2),
      given.decimal(0.04, 0.03, 0.12, 2)
    };
    given.show("p", p);
    double[] bits = new double[p.length];
    double whole = 0;
    for (int i = 0; i < p.length; i++) {
      bits[i] = Information.natsToBits(Information.surprise(p[i]));
      whole += Math.ceil(bits[i]);
    }
    double nats = -ChainRule.logSum(p);
    double sum = Information.natsToBits(nats);
    given.asks(new double[] {sum, whole}, 2, 0).hints(2);
    given.result("bits", bits, 3);
    given.result("sum", sum, 2);
    given.result("whole", whole);
    given.mistake("nats", nats, whole);
    given.mistake("ten", nats / Log.log(10), whole);
    given.mistake("together", sum, Math.ceil(sum));
  }
}
