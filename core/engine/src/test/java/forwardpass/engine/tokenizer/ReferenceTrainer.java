package forwardpass.engine.tokenizer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Training with everything counted anew at each step, over all pieces in their order. */
final class ReferenceTrainer {
  private final List<int[]> pieces = new ArrayList<>();
  private final List<byte[]> tokens = new ArrayList<>();

  ReferenceTrainer(Pretokenizer pretokenizer, String text) {
    char[] chars = text.toCharArray();
    for (int from = 0; from < chars.length; ) {
      int end = pretokenizer.pieceEnd(chars, from, chars.length);
      byte[] bytes = new String(chars, from, end - from).getBytes(StandardCharsets.UTF_8);
      int[] ids = new int[bytes.length];
      for (int i = 0; i < ids.length; i++) {
        ids[i] = bytes[i] & 0xff;
      }
      pieces.add(ids);
      from = end;
    }
    for (int b = 0; b < 256; b++) {
      tokens.add(new byte[] {(byte) b});
    }
  }

  @Nullable LearnedMerge step(TieBreak tieBreak, int id) {
    Map<Bpe.Pair, Integer> counts = new LinkedHashMap<>();
    for (int[] piece : pieces) {
      Bpe.countPairs(piece).forEach((pair, count) -> counts.merge(pair, count, Integer::sum));
    }
    Bpe.Pair best = null;
    int most = 0;
    for (Map.Entry<Bpe.Pair, Integer> entry : counts.entrySet()) {
      boolean tie = entry.getValue() == most && tieBreak == TieBreak.GREATEST_PAIR;
      if (entry.getValue() > most || (tie && best != null && isGreater(entry.getKey(), best))) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    if (best == null) {
      return null;
    }
    for (int k = 0; k < pieces.size(); k++) {
      pieces.set(k, Bpe.merge(pieces.get(k), best, id));
    }
    byte[] left = tokens.get(best.left());
    byte[] right = tokens.get(best.right());
    byte[] joined = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, joined, left.length, right.length);
    tokens.add(joined);
    return new LearnedMerge(id, best.left(), best.right(), most);
  }

  private boolean isGreater(Bpe.Pair a, Bpe.Pair b) {
    int left = Arrays.compareUnsigned(tokens.get(a.left()), tokens.get(b.left()));
    int both =
        left != 0 ? left : Arrays.compareUnsigned(tokens.get(a.right()), tokens.get(b.right()));
    int ids = a.left() != b.left() ? a.left() - b.left() : a.right() - b.right();
    return both != 0 ? both > 0 : ids > 0;
  }
}
