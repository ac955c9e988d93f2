package forwardpass.engine.model;

/** How a model's matrices are held. */
public enum WeightFormat {
  /** As float32 tensors: the one form that can be trained. */
  TENSORS,
  /** Float32, packed for the backend: the same bits as {@link #TENSORS}, faster. */
  PACKED,
  /** Rounded to eight bits in blocks of {@link #BLOCK} inputs, then packed. */
  INT8,
  /** Rounded to four bits in blocks of {@link #BLOCK} inputs; computed with as eight. */
  INT4;

  /** How many inputs of an output share a scale. */
  public static final int BLOCK = 32;
}
