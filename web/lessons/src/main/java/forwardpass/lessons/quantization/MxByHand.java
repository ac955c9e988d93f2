package forwardpass.lessons.quantization;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.lowbits.MiniFloat;
import forwardpass.engine.numeric.Binary;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** The same four weights in MXFP4: a power of two as the scale, then the nearest of eight. */
public final class MxByHand extends Worked {
  public MxByHand() {
    super("inference-mxfp4", IntByHand.W);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] w = given.array(IntByHand.W);
    double largest = Vectors.maxNorm(w);
    int exponent = largest > 0 ? Binary.exponent(largest) : 0;
    double scale = largest > 0 ? Binary.scale(1, exponent - 2) : 0;
    double[] divided = new double[w.length];
    double[] nearest = new double[w.length];
    double[] back = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      divided[i] = scale > 0 ? w[i] / scale : 0;
      nearest[i] = MiniFloat.E2M1.nearest(divided[i]) + 0.0;
      back[i] = nearest[i] * scale + 0.0;
    }
    work.let("largest", largest).let("exponent", exponent).let("scale", scale);
    work.let("divided", 2, divided).let("nearest", 1, nearest);
    work.step("largest").value(largest, 3);
    work.step("exponent").value(exponent, 0);
    work.step("scale").value(scale, 5);
    work.step("divide").values(divided, 2);
    work.step("nearest").values(nearest, 1);
    work.step("back").values(back, 4);
    work.announce("back", Shown.rounded(4, back)).names("back", Shown.rounded(4, back));
  }
}
