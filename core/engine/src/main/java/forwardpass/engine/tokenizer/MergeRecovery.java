package forwardpass.engine.tokenizer;

import java.util.Arrays;

/**
 * Finds the merges behind a list of ranked tokens, which names the tokens alone.
 *
 * <p>tiktoken merges any two neighbours that joined are a token. Only one pair ever comes up for a
 * token: as long as nothing merges across its ends, what happens inside its bytes is the same in
 * every text, hence ends with the same two parts as when its bytes are merged alone. So each
 * token's bytes are merged alone, the shorter tokens first (its parts are shorter); if two ids are
 * left, they are its parts. If more are left, no merging ever makes the token: only a piece of just
 * its bytes is that token.
 */
final class MergeRecovery {
  private final int[] lefts;
  private final int[] rights;
  private final PairTable pairs;

  MergeRecovery(TokenBytes tokens, int[] byteIds) {
    lefts = new int[tokens.count()];
    rights = new int[tokens.count()];
    Arrays.fill(lefts, -1);
    Arrays.fill(rights, -1);
    pairs = new PairTable(tokens.count());
    int[] order = shortestFirst(tokens);
    int k = 0;
    for (; k < order.length && tokens.length(order[k]) <= 2; k++) {
      int start = tokens.start(order[k]);
      if (tokens.length(order[k]) == 2) {
        byte[] pool = tokens.pool();
        found(order[k], byteIds[pool[start] & 0xff], byteIds[pool[start + 1] & 0xff]);
      }
    }
    Merger merger = new Merger(pairs, byteIds);
    for (; k < order.length; k++) {
      int id = order[k];
      if (merger.merge(tokens.pool(), tokens.start(id), tokens.length(id)) == 2) {
        found(id, merger.ids()[0], merger.ids()[1]);
      }
    }
  }

  int[] lefts() {
    return lefts;
  }

  int[] rights() {
    return rights;
  }

  PairTable pairs() {
    return pairs;
  }

  private void found(int id, int left, int right) {
    lefts[id] = left;
    rights[id] = right;
    pairs.put(left, right, id);
  }

  /** The ids by length, then by id: a counting sort. */
  private static int[] shortestFirst(TokenBytes tokens) {
    int longest = 0;
    for (int id = 0; id < tokens.count(); id++) {
      longest = Math.max(longest, tokens.length(id));
    }
    int[] ends = new int[longest + 2];
    for (int id = 0; id < tokens.count(); id++) {
      ends[tokens.length(id) + 1]++;
    }
    for (int length = 1; length < ends.length; length++) {
      ends[length] += ends[length - 1];
    }
    int[] order = new int[tokens.count()];
    for (int id = 0; id < tokens.count(); id++) {
      order[ends[tokens.length(id)]++] = id;
    }
    return order;
  }
}
