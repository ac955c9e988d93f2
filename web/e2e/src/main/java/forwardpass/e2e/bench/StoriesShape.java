package forwardpass.e2e.bench;

/** The sizes of stories15M (Karpathy's llama2.c): 15 million numbers, a tied head. */
final class StoriesShape {
  static final int D_MODEL = 288;
  static final int D_MLP = 768;
  static final int N_LAYERS = 6;
  static final int N_HEADS = 6;
  static final int D_HEAD = D_MODEL / N_HEADS;
  static final int VOCAB_SIZE = 32000;
  static final int N_CTX = 256;

  /** Inputs that share a scale in int8; divides both widths. */
  static final int BLOCK_SIZE = 32;

  private StoriesShape() {}
}
