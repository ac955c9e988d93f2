package forwardpass.lessons.sampling;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/**
 * The numbers that this page's text cites. No page may reach the model, so what it says after 'Tom
 * was happy. He' stands here; {@code SamplingTest} asks it.
 */
final class SamplingFacts {
  /** Logits and probabilities of 'had', 'liked' and 'wanted'. */
  static final double[] LOGITS = {8.990, 8.738, 7.836};

  static final double[] SHARES = {0.300, 0.233, 0.095};

  /** The entropy in nats, and the probability of all tokens below 0.01 together. */
  static final double ENTROPY = 2.56;

  static final double TAIL = 0.15;

  private SamplingFacts() {}

  static List<Fact> all() {
    return List.of(
        new Fact("had-logit", Num.fixed(LOGITS[0], 2)),
        new Fact("liked-logit", Num.fixed(LOGITS[1], 2)),
        new Fact("wanted-logit", Num.fixed(LOGITS[2], 2)),
        new Fact("had", Num.fixed(SHARES[0], 3)),
        new Fact("liked", Num.fixed(SHARES[1], 3)),
        new Fact("wanted", Num.fixed(SHARES[2], 3)),
        new Fact("entropy", Num.fixed(ENTROPY, 2)),
        new Fact("effective", Num.fixed(Exp.exp(ENTROPY), 1)),
        new Fact("tail", Num.fixed(100 * TAIL, 0)),
        new Fact("hundred", Num.fixed(100 * (1 - Exp.exp(100 * Log.log(1 - 0.01))), 0)));
  }
}
