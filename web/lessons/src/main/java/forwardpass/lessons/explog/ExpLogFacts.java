package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.numeric.Pow;
import forwardpass.engine.probability.LongProduct;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this chapter's text cites. */
public final class ExpLogFacts {
  private ExpLogFacts() {}

  public static List<Fact> all() {
    double floatMin = Float.MIN_VALUE;
    double smallest = Double.MIN_VALUE;
    return List.of(
        number("root-2", Num.fixed(Math.sqrt(2), 3)),
        number("four-root-2", Num.fixed(4 * Math.sqrt(2), 3)),
        number("slope-2", slopeAtZero(2)),
        number("slope-3", slopeAtZero(3)),
        number("e", Num.fixed(Exp.exp(1), 3)),
        number("e-minus-1", Num.fixed(Exp.exp(-1), 3)),
        number("e2", Num.fixed(Exp.exp(2), 3)),
        number("e3", Num.fixed(Exp.exp(3), 2)),
        number("e5", Num.fixed(Exp.exp(5), 1)),
        number("e10", Num.grouped((int) Exp.exp(10))),
        number("e-minus-10", Num.fixed(Exp.exp(-10), 6)),
        number("sum-2-3", Num.fixed(Exp.exp(2) * Exp.exp(3), 1)),
        number("ln-2", Num.fixed(Log.log(2), 3)),
        number("ln-10", Num.fixed(Log.log(10), 3)),
        number("ln-1000", Num.fixed(Log.log(1000), 3)),
        number("ln-half", Num.fixed(Log.log(0.5), 3)),
        number("ln-001", Num.fixed(Log.log(0.01), 3)),
        number("ln-million", Num.fixed(Log.log(1e6), 2)),
        number("float-min", Num.sized(floatMin, 1)),
        number("double-min", Num.sized(smallest, 1)),
        number("halves-32", Num.whole(LongProduct.end32(0.5))),
        number("halves-64", Num.grouped(LongProduct.end64(0.5))),
        number("tenths-32", Num.whole(LongProduct.end32(0.1))),
        number("tenths-64", Num.whole(LongProduct.end64(0.1))),
        number("ln-thousand-tenths", Num.fixed(1000 * Log.log(0.1), 1)),
        number("exp-overflow", Num.fixed(Log.log(Double.MAX_VALUE), 1)));
  }

  /** By how many times a tiny step the power of a base grows, from 0 on. */
  private static Num slopeAtZero(double base) {
    double step = 1e-4;
    return Num.fixed((Pow.pow(base, step) - 1) / step, 3);
  }

  private static Fact number(String name, Num num) {
    return new Fact(name, num);
  }
}
