package forwardpass.engine.model;

/** What stands between the two linear layers of the feed-forward network. */
public enum MlpKind {
  /** GELU in the tanh form: GPT-2. */
  GELU_TANH,
  /** GELU by the error function. */
  GELU_EXACT,
  /** silu(x wGate) × (x wIn): Llama (Shazeer 2020, arXiv:2002.05202). */
  SWIGLU,
  /** max(x, 0)²: Primer (So et al. 2021, arXiv:2109.08668). */
  RELU_SQUARED
}
