package forwardpass.engine.model;

/**
 * Sequences of equal length, checked against a model.
 *
 * @param count B, how many sequences
 * @param length T, how many tokens each
 * @param ids the tokens, row-major [B, T]
 */
@SuppressWarnings("ArrayRecordComponent") // made here, read here
record TokenBatch(int count, int length, int[] ids) {

  /** The batch, or an error that says which token or row does not fit. */
  static TokenBatch of(int[][] tokens, GptConfig config, int at) {
    if (tokens.length == 0 || tokens[0].length == 0) {
      throw new IllegalArgumentException("tokens: there are none");
    }
    int length = tokens[0].length;
    if (length > config.nCtx() - at) {
      throw new IllegalArgumentException(
          "tokens: "
              + length
              + (at == 0 ? "" : " after " + at)
              + " tokens, nCtx is "
              + config.nCtx());
    }
    int[] ids = new int[Math.multiplyExact(tokens.length, length)];
    for (int row = 0; row < tokens.length; row++) {
      if (tokens[row].length != length) {
        throw new IllegalArgumentException(
            "tokens: row " + row + " has " + tokens[row].length + " tokens, row 0 has " + length);
      }
      for (int i = 0; i < length; i++) {
        int token = tokens[row][i];
        if (token < 0 || token >= config.vocabSize()) {
          throw new IllegalArgumentException(
              "tokens: row "
                  + row
                  + ", place "
                  + i
                  + ": "
                  + token
                  + ", vocabSize is "
                  + config.vocabSize());
        }
        ids[row * length + i] = token;
      }
    }
    return new TokenBatch(tokens.length, length, ids);
  }
}
