package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this chapter's text cites. */
public final class SoftmaxFacts {
  private static final double[] LEADS = {2, 1, 0};

  private SoftmaxFacts() {}

  public static List<Fact> all() {
    double floatMax = Float.MAX_VALUE;
    // Below half of the smallest float32 above zero, 2^-149, everything rounds to zero.
    double floatLow = -150 * Log.log(2);
    return List.of(
        new Fact("naive-share-1", Num.fixed(2.0 / 3, 3)),
        new Fact("naive-share-2", Num.fixed(1.0 / 3, 3)),
        new Fact("e", Num.fixed(Exp.exp(1), 3)),
        new Fact("e2", Num.fixed(Exp.exp(2), 2)),
        new Fact("e5", Num.fixed(Exp.exp(5), 1)),
        new Fact("share-minus-20", Num.sized(Softmax.softmax(new double[] {0, -20})[1], 1)),
        new Fact("share-minus-104", Num.sized(Softmax.softmax(new double[] {0, -104})[1], 1)),
        new Fact("claim-ratio", Num.fixed(0.58 / 0.21, 2)),
        new Fact("p210", Shown.rounded(3, Softmax.softmax(LEADS))),
        new Fact("without-first", Shown.rounded(3, Softmax.softmax(new double[] {1, 0}))),
        new Fact("t05", Shown.rounded(3, Softmax.softmax(LEADS, 0.5))),
        new Fact("t2", Shown.rounded(3, Softmax.softmax(LEADS, 2))),
        new Fact("half-t", Num.fixed(0.8 / Log.log(2), 2)),
        new Fact("float-max", Num.sized(floatMax, 2)),
        new Fact("float-limit", limit()),
        new Fact("sum-of-80", Num.sized(50_257 * Exp.exp(80), 1)),
        new Fact("float-low", Num.fixed(floatLow, 2)));
  }

  /** Above this, the exponential does not fit into a float32. */
  static Num limit() {
    return Num.fixed(Log.log((double) Float.MAX_VALUE), 2);
  }
}
