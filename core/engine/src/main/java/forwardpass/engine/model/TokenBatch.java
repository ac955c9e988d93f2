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

  /**
   * The batch, or an error that says which token or row does not fit.
   *
   * @param what they are, for the error: tokens or targets
   * @param at how many tokens come before them
   */
  static TokenBatch of(String what, int[][] tokens, GptConfig config, int at) {
    requireRows(what, tokens);
    int length = tokens[0].length;
    if (length > config.nCtx() - at) {
      throw new IllegalArgumentException(
          what
              + ": "
              + length
              + (at == 0 ? "" : " after " + at)
              + " tokens, nCtx is "
              + config.nCtx());
    }
    int[] ids = new int[Math.multiplyExact(tokens.length, length)];
    for (int row = 0; row < tokens.length; row++) {
      if (tokens[row].length != length) {
        throw new IllegalArgumentException(
            what + ": row " + row + " has " + tokens[row].length + " tokens, row 0 has " + length);
      }
      for (int i = 0; i < length; i++) {
        int token = tokens[row][i];
        if (token < 0 || token >= config.vocabSize()) {
          throw new IllegalArgumentException(
              what
                  + ": row "
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

  private static void requireRows(String what, int[][] tokens) {
    for (int row = 0; row < tokens.length; row++) {
      if (tokens[row] == null) {
        throw new IllegalArgumentException(what + ": row " + row + " is null");
      }
    }
    if (tokens.length == 0 || tokens[0].length == 0) {
      throw new IllegalArgumentException(what + ": there are none");
    }
  }

  /** B × T. */
  String size() {
    return count + " × " + length;
  }
}
