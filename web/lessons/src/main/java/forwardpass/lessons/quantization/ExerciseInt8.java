package forwardpass.lessons.quantization;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.exercise.Exercise;

/** A weight in int8: the whole number that is stored. */
final class ExerciseInt8 implements Exercise {
  @Override
  public void ask(Given given) {
    double[] w = given.vector("w", new double[] {0.92, -0.35, 0.11}, -2.5, 2.5, 2);
    double largest = Vectors.maxNorm(w);
    double signed = Math.max(w[0], Math.max(w[1], w[2]));
    given.redrawIf(
        Math.abs(w[1]) > 0.7 * largest
            || Math.abs(w[1]) < 0.1 * largest
            || Math.abs(w[0]) != largest
            || near(127 * w[1] / largest)
            || largest < 0.3);
    given.hinted("largest", largest);
    given.hinted("scale", largest / 127, 5);
    given.show("second", w[1]);
    double answer = Rounding.rint(127 * w[1] / largest);
    given.asksExactly("answer", answer).hints(3);
    given.mistake("sign", -answer);
    given.mistake("seven", Rounding.rint(7 * w[1] / largest));
    given.mistake("cut", answer > 0 ? answer - 1 : answer + 1);
    given.redrawIf(signed <= 0);
  }

  /** Whether it is so near to a half that the rounding of a scale decides. */
  private static boolean near(double divided) {
    double part = divided - Math.floor(divided);
    return Math.abs(part - 0.5) < 0.1;
  }
}
