package forwardpass.engine.tokenizer;

import java.util.ArrayList;
import java.util.List;

/**
 * The training text as merged so far: of each distinct piece its ids, as a linked list over flat
 * arrays. Merging a pair writes the new id over the left one and unlinks the right one, so a
 * position stays what it is, and a smaller position is earlier in the text.
 */
final class TrainingText {
  static final int NONE = -1;

  final int[] ids; // [bytes of the distinct pieces] NONE where a right part was unlinked
  final int[] next; // the following position of the same piece, or NONE
  final int[] previous;
  final int[] counts; // how often the position's piece occurs
  private final int[] pieceStarts;

  TrainingText(PieceCounts pieces) {
    byte[] bytes = new byte[3 * pieces.start(pieces.size())];
    pieceStarts = new int[pieces.size() + 1];
    byte[] piece = new byte[16];
    for (int k = 0; k < pieces.size(); k++) {
      int from = pieces.start(k);
      int to = pieces.start(k + 1);
      piece = piece.length < 3 * (to - from) ? new byte[3 * (to - from)] : piece;
      int length = Utf8.encode(pieces.chars(), from, to, piece);
      System.arraycopy(piece, 0, bytes, pieceStarts[k], length);
      pieceStarts[k + 1] = pieceStarts[k] + length;
    }
    int size = pieceStarts[pieces.size()];
    ids = new int[size];
    next = new int[size];
    previous = new int[size];
    counts = new int[size];
    for (int k = 0; k < pieces.size(); k++) {
      for (int i = pieceStarts[k]; i < pieceStarts[k + 1]; i++) {
        ids[i] = bytes[i] & 0xff;
        next[i] = i + 1 < pieceStarts[k + 1] ? i + 1 : NONE;
        previous[i] = i > pieceStarts[k] ? i - 1 : NONE;
        counts[i] = pieces.count(k);
      }
    }
  }

  int size() {
    return ids.length;
  }

  int pieces() {
    return pieceStarts.length - 1;
  }

  /** How often piece {@code k} occurs. */
  int pieceCount(int k) {
    return counts[pieceStarts[k]];
  }

  /** The ids of piece {@code k} now. */
  List<Integer> pieceIds(int k) {
    List<Integer> piece = new ArrayList<>();
    for (int i = pieceStarts[k]; i != NONE; i = next[i]) {
      piece.add(ids[i]);
    }
    return piece;
  }

  /** Whether the pair stands at position {@code i}. */
  boolean isPairAt(int i, int left, int right) {
    return ids[i] == left && next[i] != NONE && ids[next[i]] == right;
  }

  /** Writes {@code id} over the pair at position {@code i}. */
  void join(int i, int id) {
    int gone = next[i];
    ids[i] = id;
    ids[gone] = NONE;
    next[i] = next[gone];
    if (next[i] != NONE) {
      previous[next[i]] = i;
    }
  }
}
