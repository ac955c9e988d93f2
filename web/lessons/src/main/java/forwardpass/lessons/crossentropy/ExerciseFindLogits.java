package forwardpass.lessons.crossentropy;

import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Information;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

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
    double[] inBits = new double[4];
    for (int i = 0; i < z.length; i++) {
      z[i] = -Information.bitsToNats(bits[i]);
      shares[i] = 1.0 / (1 << (int) bits[i]);
      inBits[i] = -bits[i];
    }
    given.asksToBuild(built -> lacks(built, bits), 2, z).hints(3);
    given.result("shares", shares);
    given.result("z", z, 2);
    given.mistake("bits", inBits);
    given.mistake("sign", -z[0], -z[1], -z[2], -z[3]);
    given.mistake("shares", shares);
  }

  private static @Nullable Message lacks(double[] built, double[] bits) {
    double[] found = new double[built.length];
    boolean fits = true;
    for (int i = 0; i < built.length; i++) {
      found[i] = Information.natsToBits(CrossEntropy.ofLogits(built, i));
      fits &= Math.abs(found[i] - bits[i]) <= OFF;
    }
    return fits ? null : Message.of("built.losses").with("losses", Shown.rounded(2, found));
  }
}
