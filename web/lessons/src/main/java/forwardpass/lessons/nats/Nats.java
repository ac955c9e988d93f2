package forwardpass.lessons.nats;

import forwardpass.lessons.node.Num;

/** Surprises as the pages on the loss show them: they may be infinite. */
public final class Nats {
  public static final int DECIMALS = 3;

  private Nats() {}

  /** 0.357, or ∞. */
  public static Num num(double nats) {
    return num(nats, DECIMALS);
  }

  public static Num num(double value, int decimals) {
    if (Double.isInfinite(value)) {
      return new Num(value, value > 0 ? "\u221e" : "\u2212\u221e");
    }
    return Num.fixed(value + 0.0, decimals); // + 0.0 turns −0 into 0
  }
}
