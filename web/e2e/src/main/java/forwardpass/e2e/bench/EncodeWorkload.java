package forwardpass.e2e.bench;

import forwardpass.engine.tokenizer.Tokenizer;

/**
 * A text cut into slices, each to be encoded once, since tokenizers remember what they have met.
 */
final class EncodeWorkload {
  private final Tokenizer tokenizer;
  private final String[] slices;

  /**
   * Takes cl100k_base's ranks and a text.
   *
   * @param slices how many slices of about equal length to cut it into
   */
  EncodeWorkload(byte[] ranks, String text, int slices) {
    tokenizer = Tokenizer.cl100kBase(ranks);
    this.slices = new String[slices];
    for (int i = 0; i < slices; i++) {
      int from = (int) ((long) text.length() * i / slices);
      int to = (int) ((long) text.length() * (i + 1) / slices);
      this.slices[i] = text.substring(from, to);
    }
  }

  /** Encodes a slice; the answer is how many tokens it has. */
  int encode(int slice) {
    return tokenizer.encodeOrdinary(slices[slice]).size();
  }
}
