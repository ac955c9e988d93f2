package forwardpass.lessons.decoding;

import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.sampling.Penalties;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** What three penalties take from the logits of tokens that were said before. */
public final class PenaltiesByHand extends Worked {
  private static final VectorParameter Z = VectorParameter.fixed("z", -9, 9, 0.1, 2, -2, 0.5);
  private static final VectorParameter SAID = VectorParameter.fixed("n", 0, 9, 1, 2, 1, 0);
  private static final NumberParameter THETA = new NumberParameter("theta", 2.0, 1, 3, 0.1);
  private static final NumberParameter A = new NumberParameter("a", 0.3, -2, 2, 0.1);
  private static final NumberParameter F = new NumberParameter("f", 0.5, -2, 2, 0.1);

  public PenaltiesByHand() {
    super("sampling-penalties", Z, SAID, THETA, A, F);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] z = given.array(Z);
    int[] said = whole(given.array(SAID));
    double theta = given.get(THETA);
    double[] repeated = new Penalties(theta, 0, 0).applied(z, said);
    double[] all = new Penalties(theta, given.get(A), given.get(F)).applied(z, said);
    work.let("theta", theta);
    for (int i = 0; i < z.length; i++) {
      String way = said[i] == 0 ? "repeat.unsaid" : z[i] > 0 ? "repeat.above" : "repeat.below";
      work.step("repeat-" + i, "repeat")
          .named("i", i + 1)
          .formula(way)
          .with("z", z[i])
          .value(repeated[i], 3);
    }
    for (int i = 0; i < z.length; i++) {
      work.step("take-" + i, "take")
          .named("i", i + 1)
          .formula(said[i] == 0 ? "take.unsaid" : "take.said")
          .rounded("z", 3, repeated[i])
          .with("n", said[i])
          .value(all[i], 3);
    }
    work.announce("before", Shown.rounded(3, Softmax.softmax(z)));
    work.announce("after", Shown.rounded(3, Softmax.softmax(all)));
  }

  private static int[] whole(double[] counts) {
    int[] out = new int[counts.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (int) Rounding.rint(counts[i]);
    }
    return out;
  }
}
