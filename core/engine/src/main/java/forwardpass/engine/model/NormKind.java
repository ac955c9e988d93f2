package forwardpass.engine.model;

/** How the rows of the residual stream are normalised before each sublayer. */
public enum NormKind {
  /** Mean 0 and variance 1, then gain and bias (GPT-2). */
  LAYER,
  /** Root mean square 1, then gain (Llama). */
  RMS
}
