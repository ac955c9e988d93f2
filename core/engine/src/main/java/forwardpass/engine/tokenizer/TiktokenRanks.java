package forwardpass.engine.tokenizer;

import java.util.Arrays;

/**
 * Reads tiktoken's files: on each line a token's bytes in base64, a space, and its rank, which is
 * its id.
 */
public final class TiktokenRanks {
  /** Far above any vocabulary there is, so that a lying file can't ask for all memory. */
  private static final int HIGHEST_RANK = (1 << 22) - 1;

  private TiktokenRanks() {}

  /**
   * Reads the file's bytes; blank lines are skipped, ranks may come in any order and leave gaps.
   *
   * @throws IllegalArgumentException if it is malformed, with the line and what is wrong
   */
  public static Vocabulary read(byte[] file) {
    Lines lines = new Lines("tiktoken ranks", file);
    TokenBytes inFileOrder = new TokenBytes();
    int[] lineOfRank = new int[1 << 10]; // the token's place in the file, plus 1; 0 for none
    int size = 0;
    byte[] token = new byte[64];
    while (lines.next()) {
      if (lines.isBlank()) {
        continue;
      }
      int space = lines.onlySpace();
      int rank = lines.number(space + 1, lines.to(), HIGHEST_RANK);
      token = token.length < space - lines.from() ? new byte[space - lines.from()] : token;
      int length = Base64.decode(file, lines.from(), space, token);
      if (length <= 0) {
        throw lines.error("'" + lines.text(lines.from(), space) + "' is no base64");
      }
      inFileOrder.add(token, 0, length);
      if (rank >= lineOfRank.length) {
        lineOfRank = Arrays.copyOf(lineOfRank, Math.max(2 * lineOfRank.length, rank + 1));
      }
      if (lineOfRank[rank] != 0) {
        throw lines.error("rank " + rank + " is there twice");
      }
      lineOfRank[rank] = inFileOrder.count();
      size = Math.max(size, rank + 1);
    }
    TokenBytes byRank = new TokenBytes();
    for (int rank = 0; rank < size; rank++) {
      int k = lineOfRank[rank] - 1;
      if (k < 0) {
        byRank.add(token, 0, 0);
      } else {
        byRank.add(inFileOrder.pool(), inFileOrder.start(k), inFileOrder.length(k));
      }
    }
    return Vocabulary.ofTokens(byRank);
  }
}
