package forwardpass.engine.tokenizer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Learns merges, the same as {@link Bpe#train} within pieces, fast: equal pieces are counted once,
 * and a merge visits only the places of its pair and mends the counts of the neighbours there.
 *
 * <p>Give it the texts with {@link #add}, then call {@link #step} for one merge at a time, or
 * {@link #train}. Tokens 0–255 are the bytes of that value.
 */
public final class BpeTrainer {
  /** A distinct piece of the text: how often it occurs, and its ids as merged so far. */
  public record Piece(int count, List<Integer> ids) {}

  private final Pretokenizer pretokenizer;
  private final TieBreak tieBreak;
  private final int minCount;
  private final PieceCounts pieces = new PieceCounts();
  private final TokenBytes tokens = new TokenBytes();
  private final List<LearnedMerge> merges = new ArrayList<>();
  private SpecialTokens special = SpecialTokens.none();
  private @Nullable Training training;

  /** What there is once the counting has begun. */
  private record Training(TrainingText text, PairCounts pairs, PairQueue queue) {}

  /** A trainer that merges what occurs at least twice. */
  public BpeTrainer(Pretokenizer pretokenizer, TieBreak tieBreak) {
    this(pretokenizer, tieBreak, 2);
  }

  /**
   * A trainer.
   *
   * @param minCount the count, at least 1, below which a pair isn't merged
   */
  public BpeTrainer(Pretokenizer pretokenizer, TieBreak tieBreak, int minCount) {
    if (minCount < 1) {
      throw new IllegalArgumentException(
          "trainer: minCount is " + minCount + ", must be at least 1");
    }
    this.pretokenizer = pretokenizer;
    this.tieBreak = tieBreak;
    this.minCount = minCount;
    for (int b = 0; b < 256; b++) {
      tokens.add(new byte[] {(byte) b}, 0, 1);
    }
  }

  /**
   * Keeps ids free for special tokens: they are the last of the vocabulary, and merges stop before
   * the lowest of them. {@link #add(String)} then leaves their names out of the texts.
   *
   * @param special ids from 256 on, one after another
   * @throws IllegalArgumentException if the ids are a byte's, or have a gap
   */
  public void reserve(SpecialTokens special) {
    requireBeforeStart("special tokens reserved");
    int expected = special.highestId() - special.size() + 1;
    for (String name : special.names()) {
      int id = special.id(name);
      if (id < 256 || id != expected++) {
        throw new IllegalArgumentException(
            "trainer: the special token '"
                + name
                + "' has the id "
                + id
                + (id < 256
                    ? ", which is a byte's"
                    : "; ids up to " + special.highestId() + " must come one after another"));
      }
    }
    this.special = special;
  }

  /** The id that no merge may reach, the vocabulary's own limit aside. */
  private int lowestReserved() {
    return special.size() == 0 ? Integer.MAX_VALUE : special.highestId() - special.size() + 1;
  }

  /** Adds a text. Nothing merges across its ends, nor across a reserved special token. */
  public void add(String text) {
    add(text, special);
  }

  /** Adds a text in which no special token is looked for. */
  public void addOrdinary(String text) {
    requireBeforeStart("text added");
    char[] chars = text.toCharArray();
    addPieces(chars, 0, chars.length);
  }

  private void requireBeforeStart(String what) {
    if (training != null) {
      throw new IllegalStateException("trainer: " + what + " after the first step");
    }
  }

  /**
   * Adds a text in which special tokens may stand: they are left out, and nothing merges across
   * them.
   */
  public void add(String text, SpecialTokens special) {
    requireBeforeStart("text added");
    char[] chars = text.toCharArray();
    int from = 0;
    SpecialTokens.Found found;
    while ((found = special.find(chars, from, special.names())) != null) {
      addPieces(chars, from, found.start());
      from = found.end();
    }
    addPieces(chars, from, chars.length);
  }

  private void addPieces(char[] text, int from, int to) {
    for (int start = from; start < to; ) {
      int end = pretokenizer.pieceEnd(text, start, to);
      pieces.add(text, start, end);
      start = end;
    }
  }

  /** Learns one merge; null if no pair occurs often enough, or the next id is reserved. */
  public @Nullable LearnedMerge step() {
    Training t = begun();
    if (tokens.count() >= lowestReserved()) {
      return null;
    }
    int best = t.queue().best();
    if (best == PairQueue.EMPTY || t.pairs().count(best) < minCount) {
      return null;
    }
    int left = t.pairs().left(best);
    int right = t.pairs().right(best);
    LearnedMerge merge = new LearnedMerge(tokens.count(), left, right, t.pairs().count(best));
    tokens.addJoined(left, right);
    t.pairs().merge(best, merge.id());
    t.queue().offerNew();
    merges.add(merge);
    return merge;
  }

  /**
   * Learns merges until there are {@code vocabSize} tokens, no pair occurs often enough, or the
   * listener stops it.
   *
   * @param vocabSize at least 256; reserved special tokens are among them, and are its last
   * @return whether there are {@code vocabSize} tokens
   * @throws IllegalArgumentException if the bytes and the special tokens do not fit, or no text was
   *     added
   */
  public boolean train(int vocabSize, TrainingListener listener) {
    if (vocabSize < 256) {
      throw new IllegalArgumentException(
          "trainer: a vocabulary of " + vocabSize + " has no room for the 256 bytes");
    }
    if (special.size() > 0 && special.highestId() != vocabSize - 1) {
      throw new IllegalArgumentException(
          "trainer: the reserved special tokens are "
              + lowestReserved()
              + " to "
              + special.highestId()
              + "; in a vocabulary of "
              + vocabSize
              + " the last is "
              + (vocabSize - 1));
    }
    if (pieces.size() == 0) {
      throw new IllegalArgumentException("trainer: no text was added, there is nothing to learn");
    }
    int wanted = vocabSize - special.size();
    while (tokens.count() < wanted) {
      LearnedMerge merge = step();
      if (merge == null || !listener.onMerge(merge, merges.size(), wanted - 256)) {
        break;
      }
    }
    return tokens.count() >= wanted;
  }

  /** The tokenizer so far: what was learned, and the reserved special tokens. */
  public Tokenizer tokenizer() {
    return new Tokenizer(pretokenizer, vocabulary(), special);
  }

  /** The merges so far. */
  public List<LearnedMerge> merges() {
    return List.copyOf(merges);
  }

  /** The vocabulary so far. */
  public Vocabulary vocabulary() {
    int[] lefts = new int[merges.size()];
    int[] rights = new int[merges.size()];
    for (int k = 0; k < lefts.length; k++) {
      lefts[k] = merges.get(k).left();
      rights[k] = merges.get(k).right();
    }
    int[] byteOrder = new int[256];
    for (int b = 0; b < 256; b++) {
      byteOrder[b] = b;
    }
    return Vocabulary.ofMerges(byteOrder, lefts, rights);
  }

  /** The distinct pieces in the order first seen. */
  public List<Piece> pieces() {
    TrainingText text = begun().text();
    List<Piece> all = new ArrayList<>();
    for (int k = 0; k < text.pieces(); k++) {
      all.add(new Piece(text.pieceCount(k), List.copyOf(text.pieceIds(k))));
    }
    return all;
  }

  /**
   * The {@code n} most frequent pairs now (fewer if there are no more), the next merge's first. The
   * id of each is the one that it would get.
   */
  public List<LearnedMerge> mostFrequentPairs(int n) {
    Training t = begun();
    Integer[] order = new Integer[t.pairs().size()];
    int present = 0;
    for (int pair = 0; pair < order.length; pair++) {
      if (t.pairs().count(pair) > 0) {
        order[present++] = pair;
      }
    }
    Arrays.sort(order, 0, present, t.queue()::compareNow);
    List<LearnedMerge> best = new ArrayList<>();
    for (int k = 0; k < Math.min(n, present); k++) {
      int pair = order[k];
      best.add(
          new LearnedMerge(
              tokens.count(), t.pairs().left(pair), t.pairs().right(pair), t.pairs().count(pair)));
    }
    return best;
  }

  private Training begun() {
    Training now = training;
    if (now == null) {
      TrainingText text = new TrainingText(pieces);
      PairCounts pairs = new PairCounts(text);
      now = new Training(text, pairs, new PairQueue(pairs, tokens, tieBreak));
      now.queue().offerNew();
      training = now;
    }
    return now;
  }
}
