package forwardpass.lessons.crossentropy;

import forwardpass.lessons.node.Num;

/** Surprises as this chapter shows them: they may be infinite. */
final class Nats {
  static final int DECIMALS = 3;

  private Nats() {}

  /** 0.357, or ∞. */
  static Num num(double nats) {
    return num(nats, DECIMALS);
  }

  static Num num(double value, int decimals) {
    if (Double.isInfinite(value)) {
      return new Num(value, value > 0 ? "\u221e" : "\u2212\u221e");
    }
    return Num.fixed(value + 0.0, decimals); // + 0.0 turns −0 into 0
  }
}
