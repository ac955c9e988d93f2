package forwardpass.trainer.train;

/** How gradients become steps. */
public enum Method {
  /** AdamW for every parameter. */
  ADAMW,
  /** Muon for the matrices inside the blocks, AdamW for embeddings, gains and biases. */
  MUON
}
