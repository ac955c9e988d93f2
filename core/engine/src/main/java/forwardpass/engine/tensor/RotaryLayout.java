package forwardpass.engine.tensor;

/** Which two numbers of a head make a pair that rotary positions turn together. */
public enum RotaryLayout {
  /** (0, 1), (2, 3), …: as the paper and Meta's Llama weights have it. */
  INTERLEAVED,
  /** (0, d/2), (1, d/2 + 1), …: as the Hugging Face weights have it. */
  HALVES
}
