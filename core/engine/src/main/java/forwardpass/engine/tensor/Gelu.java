package forwardpass.engine.tensor;

/** The two forms of GELU in use (Hendrycks and Gimpel 2016, arXiv:1606.08415). */
public enum Gelu {
  /** x Φ(x) = ½ x (1 + erf(x / √2)). */
  EXACT,
  /** ½ x (1 + tanh(√(2/π) (x + 0.044715 x³))): what GPT-2 uses. */
  TANH
}
