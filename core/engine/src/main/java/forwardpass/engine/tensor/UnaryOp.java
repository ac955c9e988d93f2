package forwardpass.engine.tensor;

/** A function of one number, applied to every number of a tensor; exact bits as {@link Float32}. */
public enum UnaryOp {
  /** eˣ, {@link Float32#exp}. */
  EXP,
  /** ln x, {@link Float32#log}. */
  LOG,
  /** tanh x, {@link Float32#tanh}. */
  TANH,
  /** erf x, {@link Float32#erf}. */
  ERF,
  /** √x, correctly rounded. */
  SQRT,
  /** 1 / x, correctly rounded. */
  RECIPROCAL,
  /** x where x &gt; 0, else +0 (also for NaN). */
  RELU,
  /** 1 where x &gt; 0, else 0: the slope of RELU. */
  STEP
}
