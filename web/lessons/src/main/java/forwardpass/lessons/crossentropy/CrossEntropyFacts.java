package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.Perplexity;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this chapter's text cites. */
public final class CrossEntropyFacts {
  private static final double[] FIRST = {0.7, 0.2, 0.1};
  private static final double[] TRUTH = {0.5, 0.3, 0.2};

  private CrossEntropyFacts() {}

  public static List<Fact> all() {
    return List.of(
        surprise("loss-07", 0.7, 3),
        surprise("loss-05", 0.5, 3),
        surprise("loss-025", 0.25, 3),
        surprise("loss-03", 0.3, 3),
        surprise("loss-033", 0.33, 3),
        surprise("loss-0001", 0.001, 3),
        new Fact("bit", Num.fixed(Information.bitsToNats(1), 3)),
        new Fact("log-3", Num.fixed(Log.log(3), 3)),
        new Fact("log-vocab", Num.fixed(Log.log(50_257), 2)),
        // Probabilities taken for logits: at best one 1 among 50,256 zeros.
        new Fact("twice", Num.fixed(Log.log(50_256 + Exp.exp(1)) - 1, 2)),
        new Fact("share-loss-3", Num.fixed(Exp.exp(-3), 3)),
        new Fact("perplexity-3", Num.fixed(Perplexity.of(3), 1)),
        new Fact("loss-20", Num.fixed(Log.log(20), 2)),
        new Fact("general", Num.fixed(CrossEntropy.of(TRUTH, FIRST), 3)));
  }

  private static Fact surprise(String name, double p, int decimals) {
    return new Fact(name, Num.fixed(Information.surprise(p), decimals));
  }
}
