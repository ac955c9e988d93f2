package forwardpass.engine.autograd;

/** What made a {@link Value}: the symbol that a graph shows in its node. */
public enum Operator {
  /** A number that was given, not computed. */
  LEAF(""),
  /** a + b. */
  PLUS("+"),
  /** a − b. */
  MINUS("−"),
  /** a × b. */
  TIMES("×"),
  /** a / b. */
  DIVIDED_BY("/"),
  /** aⁿ for a constant n, or aᵇ. */
  POWER("^"),
  /** eᵃ. */
  EXP("exp"),
  /** ln a. */
  LOG("log"),
  /** tanh a. */
  TANH("tanh"),
  /** a where a &gt; 0, else 0. */
  RELU("relu"),
  /** √a. */
  SQRT("√"),
  /** 1 / (1 + e⁻ᵃ). */
  SIGMOID("σ"),
  /** The larger of a and b. */
  MAX("max"),
  /** a + b + c + …. */
  SUM("Σ"),
  /** (a + b + c + …) / n. */
  MEAN("mean");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /** How it is written. */
  public String symbol() {
    return symbol;
  }
}
