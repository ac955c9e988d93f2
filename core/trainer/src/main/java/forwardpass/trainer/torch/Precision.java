package forwardpass.trainer.torch;

/** In which numbers matrices are multiplied. Weights, norms, losses and optimisers are float32. */
public enum Precision {
  /** Single precision everywhere. */
  FLOAT32,
  /** Matrix products, attention and GELU in bfloat16, with sums in float32. */
  BFLOAT16
}
