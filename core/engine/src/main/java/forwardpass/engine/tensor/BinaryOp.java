package forwardpass.engine.tensor;

/** A function of two numbers, each correctly rounded, applied pair by pair. */
public enum BinaryOp {
  /** a + b. */
  ADD("add"),
  /** a − b. */
  SUBTRACT("sub"),
  /** a × b. */
  MULTIPLY("mul"),
  /** a / b. */
  DIVIDE("div");

  private final String symbol;

  BinaryOp(String symbol) {
    this.symbol = symbol;
  }

  /** The operation's name in messages. */
  public String symbol() {
    return symbol;
  }
}
