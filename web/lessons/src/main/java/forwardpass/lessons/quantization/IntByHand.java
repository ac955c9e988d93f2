package forwardpass.lessons.quantization;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** Four weights in int4: scale, division, whole numbers, and back. */
public final class IntByHand extends Worked {
  static final VectorParameter W = VectorParameter.fixed("w", -9, 9, 0.01, 0.56, -0.13, 0.31, 0.07);

  public IntByHand() {
    super("inference-int4", W);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] w = given.array(W);
    double largest = Vectors.maxNorm(w);
    double scale = largest / 7;
    double[] divided = new double[w.length];
    double[] whole = new double[w.length];
    double[] back = new double[w.length];
    double[] errors = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      divided[i] = scale > 0 ? w[i] / scale : 0;
      whole[i] = scale > 0 ? Rounding.rint(divided[i]) + 0.0 : 0;
      back[i] = whole[i] * scale;
      errors[i] = back[i] - w[i] + 0.0;
    }
    work.let("largest", largest).let("scale", 3, scale).let("divided", 3, divided);
    work.let("whole", 0, whole).let("back", 3, back);
    work.step("largest").value(largest, 3);
    work.step("scale").value(scale, 3);
    work.step("divide").values(divided, 3);
    work.step("round").values(whole, 0);
    work.names("whole", Shown.rounded(0, whole)); // known before what is left to the reader
    work.step("back").values(back, 3);
    work.step("error").values(errors, 3);
    work.announce("whole", Shown.rounded(0, whole)).announce("back", Shown.rounded(3, back));
  }
}
