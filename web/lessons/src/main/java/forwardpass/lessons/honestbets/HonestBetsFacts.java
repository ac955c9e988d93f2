package forwardpass.lessons.honestbets;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites. */
public final class HonestBetsFacts {
  private static final double[] FIRST = {0.7, 0.2, 0.1};
  private static final double[] TRUTH = {0.5, 0.3, 0.2};
  private static final double[] HALVES = {0.5, 0.25, 0.125, 0.125};

  private HonestBetsFacts() {}

  public static List<Fact> all() {
    return List.of(
        new Fact("bit", Num.fixed(Information.bitsToNats(1), 3)),
        new Fact("bits-09", Num.fixed(Information.natsToBits(Information.surprise(0.9)), 3)),
        new Fact("general", Num.fixed(CrossEntropy.of(TRUTH, FIRST), 3)),
        new Fact("own", Num.fixed(Entropy.of(TRUTH), 3)),
        new Fact("linear-honest", Num.upTo(1 - Vectors.dot(TRUTH, TRUTH), 3)),
        new Fact("linear-bolder", Num.upTo(1 - Vectors.dot(TRUTH, FIRST), 3)),
        new Fact("linear-all", Num.upTo(1 - TRUTH[0], 3)),
        new Fact("linear-pull", Num.fixed(raised(0.001, 0.1) - 0.001, 4)),
        new Fact(
            "log-pull",
            Num.fixed(Information.surprise(0.001) - Information.surprise(raised(0.001, 0.1)), 4)),
        new Fact("questions", Num.upTo(Information.natsToBits(Entropy.of(HALVES)), 3)),
        new Fact("kl", Num.fixed(KlDivergence.of(TRUTH, FIRST), 3)),
        new Fact("kl-back", Num.fixed(KlDivergence.of(FIRST, TRUTH), 3)),
        new Fact("coin-fair", Num.fixed(Entropy.of(new double[] {0.5, 0.5}), 3)),
        new Fact("coin-bent", Num.fixed(Entropy.of(new double[] {0.9, 0.1}), 3)));
  }

  /** The share p of a token once its own logit is raised: the other logits stand at 0 in sum. */
  private static double raised(double p, double by) {
    double logit = Log.log(p / (1 - p));
    return Softmax.softmax(new double[] {logit + by, 0})[0];
  }
}
