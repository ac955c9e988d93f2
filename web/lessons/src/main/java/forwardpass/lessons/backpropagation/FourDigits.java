package forwardpass.lessons.backpropagation;

import forwardpass.lessons.node.Num;

/** Numbers as the graph shows them: some four digits, which fit beside a node. */
final class FourDigits {
  private static final double LARGE = 1e5;
  private static final double SMALL = 1e-3;

  private FourDigits() {}

  static Num of(double value) {
    double size = Math.abs(value);
    if (size != 0 && (size >= LARGE || size < SMALL)) {
      return Num.scientific(value, 2);
    }
    int decimals =
        size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : size >= 0.1 ? 4 : 5;
    return Num.upTo(value + 0.0, decimals); // + 0.0 turns −0 into 0
  }
}
