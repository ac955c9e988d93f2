package forwardpass.lessons.crossentropy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import forwardpass.lessons.exercise.ChapterKeys;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CrossEntropyKeysTest extends ChapterKeys {
  CrossEntropyKeysTest() {
    super(new CrossEntropyChapter());
    second("cross-entropy-exercise-03", given -> lossAndPerplexity(given.number("p")));
    second(
        "cross-entropy-exercise-perplexity-2",
        given ->
            new double[] {Math.pow(Math.E, given.number("h")), 5 * Math.log(10) - Math.log(2)});
    second(
        "cross-entropy-exercise-table",
        given -> Arrays.stream(given.vector("p")).map(p -> -Math.log(p)).toArray());
    second("cross-entropy-exercise-bits", given -> given.number("nats") / Math.log(2));
    second("cross-entropy-exercise-sentence", given -> geometricMean(given.vector("p")));
    second(
        "cross-entropy-exercise-logits",
        given -> logits(given.vector("z"), given.number("target")));
    second(
        "cross-entropy-exercise-cross",
        given -> {
          double[] p = given.vector("p");
          double[] q = given.vector("q");
          assertNotEquals(p[0], q[0], "else the cross-entropy is the entropy");
          return cross(p[0], p[1], q[0], q[1]);
        });
    second("cross-entropy-exercise-find-logits", given -> logitsOf(given.vector("bits")));
    second("cross-entropy-question-guesser", given -> -Math.log(1 / given.number("v")));
  }

  private static double[] lossAndPerplexity(double p) {
    return new double[] {-Math.log(p), 1 / p};
  }

  private static double cross(double p0, double p1, double q0, double q1) {
    return -(p0 * Math.log(q0) + p1 * Math.log(q1));
  }

  private static double geometricMean(double[] p) {
    return Math.cbrt(1 / (p[0] * p[1] * p[2]));
  }

  /** Of two tokens: the logarithm of one and the exponential of the gap. */
  private static double logits(double[] z, double target) {
    double gap = target == 0 ? z[1] - z[0] : z[0] - z[1];
    return Math.log1p(Math.exp(gap));
  }

  /** Any number may be added to all of them: here 5. */
  private static double[] logitsOf(double[] bits) {
    return Arrays.stream(bits).map(b -> 5 + Math.log(Math.pow(0.5, b))).toArray();
  }

  /** Four equal logits cost two bits each; any shift of right ones is right. */
  @Test
  void saysWhatLogitsCost() {
    String equal = said(new ExerciseFindLogits(), "0, 0, 0, 0");
    assertEquals("built.losses losses=[2.00,2.00,2.00,2.00]", equal);
    assertEquals("praise", said(new ExerciseFindLogits(), "0, 0.69, 0, 1.39").substring(0, 6));
    // the last three right to each other, the first far too low
    String low = said(new ExerciseFindLogits(), "-9, 0.69, 0, 1.39");
    assertEquals("built.losses", low.substring(0, 12));
  }
}
