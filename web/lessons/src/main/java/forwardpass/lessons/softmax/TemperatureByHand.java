package forwardpass.lessons.softmax;

import forwardpass.engine.probability.Softmax;
import forwardpass.engine.probability.SoftmaxSteps;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** Softmax at a temperature: divide the logits first, then exponentiate, add up, divide. */
public final class TemperatureByHand extends Worked {
  private static final VectorParameter Z = VectorParameter.sized("z", 2, 4, -5, 5, 0.1, 2, 1, 0);
  private static final NumberParameter T = new NumberParameter("T", 0.5, 0.25, 5, 0.05);

  public TemperatureByHand() {
    super("softmax-at-temperature", Z, T);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] z = given.array(Z);
    double t = given.get(T);
    double[] divided = new double[z.length];
    for (int i = 0; i < z.length; i++) {
      divided[i] = z[i] / t;
    }
    SoftmaxSteps steps = Softmax.naive(divided);
    work.step("cool").with("T", t).with("z", z).values(divided, 3);
    work.step("exp").with("z", divided).values(steps.exps(), 3);
    SoftmaxByHand.addUpAndDivide(steps, work);
    work.announce("p", Shown.rounded(3, Softmax.softmax(z, t)));
  }
}
