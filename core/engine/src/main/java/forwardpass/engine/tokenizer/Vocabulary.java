package forwardpass.engine.tokenizer;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens: the bytes of each id, and the two ids that it is merged from. Lower ids merge first,
 * so an id is a merge's rank too. Special tokens are not among them.
 */
public final class Vocabulary {
  /** Two ids that become a third. */
  record Merge(int left, int right, int id) {}

  private final TokenBytes tokens;
  private final int[] byteIds; // [256] the id of each byte
  private final int[] lefts; // [size] −1 for a byte, and for a token that no merge makes
  private final int[] rights; // [size]
  private final PairTable pairs;
  private final @Nullable TokenTable whole;

  private Vocabulary(
      TokenBytes tokens,
      int[] byteIds,
      int[] lefts,
      int[] rights,
      PairTable pairs,
      @Nullable TokenTable whole) {
    this.tokens = tokens;
    this.byteIds = byteIds;
    this.lefts = lefts;
    this.rights = rights;
    this.pairs = pairs;
    this.whole = whole;
  }

  /**
   * The vocabulary of a list of merges.
   *
   * @param byteOrder the byte that each of the ids 0–255 stands for
   * @param lefts the left part of the tokens 256, 257, …
   * @param rights the right part of the same
   */
  public static Vocabulary ofMerges(int[] byteOrder, int[] lefts, int[] rights) {
    if (lefts.length != rights.length) {
      throw new IllegalArgumentException(
          "vocabulary: " + lefts.length + " left parts, " + rights.length + " right parts");
    }
    TokenBytes tokens = new TokenBytes();
    int[] byteIds = byteTokens(byteOrder, tokens);
    int size = 256 + lefts.length;
    int[] allLefts = new int[size];
    int[] allRights = new int[size];
    PairTable pairs = new PairTable(lefts.length);
    for (int id = 0; id < size; id++) {
      allLefts[id] = id < 256 ? -1 : lefts[id - 256];
      allRights[id] = id < 256 ? -1 : rights[id - 256];
      if (id >= 256) {
        join(id, allLefts[id], allRights[id], tokens, pairs);
      }
    }
    return new Vocabulary(tokens, byteIds, allLefts, allRights, pairs, null);
  }

  /**
   * The vocabulary of a list of ranked tokens, as tiktoken takes it: two neighbours merge when
   * joined they are a token, and a piece that is a token as it stands is that token.
   */
  static Vocabulary ofTokens(TokenBytes tokens) {
    TokenTable whole = tableOf(tokens);
    int[] byteIds = byteIds(whole);
    MergeRecovery merges = new MergeRecovery(tokens, byteIds);
    return new Vocabulary(tokens, byteIds, merges.lefts(), merges.rights(), merges.pairs(), whole);
  }

  /** From bytes to ids; no two tokens may have the same. */
  private static TokenTable tableOf(TokenBytes tokens) {
    TokenTable table = new TokenTable(tokens);
    for (int id = 0; id < tokens.count(); id++) {
      int same = tokens.length(id) > 0 ? table.add(id) : TokenTable.ABSENT;
      if (same != TokenTable.ABSENT) {
        throw new IllegalArgumentException(
            "vocabulary: tokens " + same + " and " + id + " have the same bytes");
      }
    }
    return table;
  }

  private static int[] byteIds(TokenTable table) {
    int[] byteIds = new int[256];
    for (int b = 0; b < 256; b++) {
      byteIds[b] = table.get(new byte[] {(byte) b}, 0, 1);
      if (byteIds[b] == TokenTable.ABSENT) {
        throw new IllegalArgumentException("vocabulary: no token is the byte " + b + " alone");
      }
    }
    return byteIds;
  }

  /**
   * The vocabulary of tokens and of merges whose results need not follow one another.
   *
   * @param tokens the bytes of each id; an id without is in a gap
   * @param merges the two parts and the result of each merge, results never falling
   * @param wholePieces whether a piece that is a token as it stands is that token
   */
  static Vocabulary ofRankedMerges(TokenBytes tokens, List<Merge> merges, boolean wholePieces) {
    TokenTable table = tableOf(tokens);
    int[] lefts = new int[tokens.count()];
    int[] rights = new int[tokens.count()];
    Arrays.fill(lefts, -1);
    Arrays.fill(rights, -1);
    PairTable pairs = new PairTable(merges.size());
    for (Merge merge : merges) {
      if (pairs.get(merge.left(), merge.right()) != PairTable.ABSENT) {
        throw new IllegalArgumentException(
            "vocabulary: " + merge.left() + " and " + merge.right() + " are merged twice");
      }
      pairs.put(merge.left(), merge.right(), merge.id());
      if (lefts[merge.id()] < 0) {
        lefts[merge.id()] = merge.left();
        rights[merge.id()] = merge.right();
      }
    }
    return new Vocabulary(tokens, byteIds(table), lefts, rights, pairs, wholePieces ? table : null);
  }

  private static int[] byteTokens(int[] byteOrder, TokenBytes tokens) {
    if (byteOrder.length != 256) {
      throw new IllegalArgumentException("vocabulary: an order of " + byteOrder.length + " bytes");
    }
    int[] byteIds = new int[256];
    boolean[] seen = new boolean[256];
    for (int id = 0; id < 256; id++) {
      int b = byteOrder[id];
      if (b < 0 || b > 255 || seen[b]) {
        throw new IllegalArgumentException(
            "vocabulary: id "
                + id
                + " stands for "
                + b
                + ", "
                + (b < 0 || b > 255 ? "no byte" : "twice"));
      }
      seen[b] = true;
      byteIds[b] = id;
      tokens.add(new byte[] {(byte) b}, 0, 1);
    }
    return byteIds;
  }

  private static void join(int id, int left, int right, TokenBytes tokens, PairTable pairs) {
    if (left < 0 || left >= id || right < 0 || right >= id) {
      throw new IllegalArgumentException(
          "vocabulary: token "
              + id
              + " is merged from "
              + left
              + " and "
              + right
              + ": both must be tokens before it");
    }
    int same = pairs.get(left, right);
    if (same != PairTable.ABSENT) {
      throw new IllegalArgumentException(
          "vocabulary: tokens "
              + same
              + " and "
              + id
              + " are both merged from "
              + left
              + " and "
              + right);
    }
    pairs.put(left, right, id);
    tokens.addJoined(left, right);
  }

  /** One more than the highest id. An id in a gap of a rank file has no bytes. */
  public int size() {
    return tokens.count();
  }

  /** The bytes of a token. */
  public byte[] bytes(int id) {
    check(id);
    return tokens.copy(id);
  }

  /** The left part of a merged token, −1 for a byte (and for a token that no merge makes). */
  public int left(int id) {
    check(id);
    return lefts[id];
  }

  /** The right part of a merged token, −1 for a byte (and for a token that no merge makes). */
  public int right(int id) {
    check(id);
    return rights[id];
  }

  /** The id of a byte, 0–255. */
  public int byteId(int b) {
    if (b < 0 || b > 255) {
      throw new IllegalArgumentException("vocabulary: " + b + " is no byte; bytes are 0 to 255");
    }
    return byteIds[b];
  }

  /**
   * Whether a piece that is a token as it stands is that token, whatever merging would make of it.
   */
  public boolean takesWholePieces() {
    return whole != null;
  }

  boolean has(int id) {
    return id >= 0 && id < size() && tokens.length(id) > 0;
  }

  TokenBytes tokens() {
    return tokens;
  }

  Merger merger() {
    return new Merger(pairs, byteIds);
  }

  int wholeToken(byte[] bytes, int length) {
    return whole == null ? TokenTable.ABSENT : whole.get(bytes, 0, length);
  }

  private void check(int id) {
    if (!has(id)) {
      throw new IllegalArgumentException(
          "vocabulary: " + id + " is no token's id; ids are 0 to " + (size() - 1));
    }
  }
}
