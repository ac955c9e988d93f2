package forwardpass.lessons.crossentropy;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Information;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** Logits to be found whose four losses are 1, 2, 3 and 3 bits, in some order. */
public final class ExerciseFindLogits implements Exercise {
  private static final double OFF = 0.02; // bits: what logits rounded to two decimals may do

  @Override
  public void ask(Given given) {
    int[] place = given.permutation(4);
    double[] bits = new double[4];
    for (int i = 0; i < bits.length; i++) {
      bits[place[i]] = Math.min(3, i + 1);
    }
    given.show("bits", bits);
    double[] z = new double[4];
    double[] shares = new double[4];
    for (int i = 0; i < z.length; i++) {
      z[i] = -Information.bitsToNats(bits[i]);
      shares[i] = 1.0 / (1 << (int) bits[i]);
    }
    Trial trial =
        Trial.near("built.losses", ExerciseFindLogits::losses, OFF, bits)
            .showing("losses", ExerciseFindLogits::losses, 2);
    given.asksToBuild(trial, 2, z).hints(3);
    given.result("shares", shares);
    given.result("z", z, 2);
    given.mistake("bits", Vectors.scale(-1, bits));
    given.mistake("sign", Vectors.scale(-1, z));
    given.mistake("shares", shares);
  }

  /** In bits, whichever of them comes. */
  private static double[] losses(double[] z) {
    double[] losses = new double[z.length];
    for (int i = 0; i < z.length; i++) {
      losses[i] = Information.natsToBits(CrossEntropy.ofLogits(z, i));
    }
    return losses;
  }
}
