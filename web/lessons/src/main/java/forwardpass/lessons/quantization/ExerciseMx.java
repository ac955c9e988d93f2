package forwardpass.lessons.quantization;

import forwardpass.engine.lowbits.MiniFloat;
import forwardpass.engine.numeric.Binary;
import forwardpass.lessons.exercise.Exercise;

/** A weight in MXFP4, beside the largest of its block. */
final class ExerciseMx implements Exercise {
  @Override
  public void ask(Given given) {
    double largest = given.decimal("largest", 2.1, 0.3, 7.8, 1);
    double weight = given.decimal("weight", 0.7, 0.2, 7.5, 1);
    int exponent = Binary.exponent(largest);
    double scale = given.hinted("scale", Binary.scale(1, exponent - 2));
    given.redrawIf(weight > 0.8 * largest || weight < 0.15 * largest || exponent == 2);
    double divided = given.result("divided", weight / scale);
    double nearest = given.result("nearest", MiniFloat.E2M1.nearest(divided));
    given.redrawIf(
        nearest == divided || nearest == 1 || nearest * scale == exponent || halfway(divided));
    given.hinted("exponent", exponent);
    given.asksExactly("answer", nearest * scale).hints(3);
    given.mistake("no-scale", MiniFloat.E2M1.nearest(weight));
    given.mistake("not-back", nearest);
    given.mistake("six", MiniFloat.E2M1.nearest(6 * weight / largest) * scale);
  }

  /** Whether two numbers of the format are equally near, or nearly so. */
  private static boolean halfway(double divided) {
    return MiniFloat.E2M1.nearest(divided * 1.03) != MiniFloat.E2M1.nearest(divided * 0.97);
  }
}
