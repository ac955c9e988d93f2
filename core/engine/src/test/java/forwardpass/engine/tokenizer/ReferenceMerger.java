package forwardpass.engine.tokenizer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * tiktoken's rule word for word: join the neighbours whose bytes are the token of the lowest rank.
 */
final class ReferenceMerger {
  private final Map<String, Integer> ranks = new HashMap<>();

  ReferenceMerger(Vocabulary vocabulary) {
    for (int id = 0; id < vocabulary.size(); id++) {
      ranks.put(latin1(vocabulary.bytes(id)), id);
    }
  }

  /** Merges an ASCII text as one piece. */
  int[] merge(String text) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      parts.add(text.substring(i, i + 1));
    }
    while (true) {
      int best = -1;
      int lowest = Integer.MAX_VALUE;
      for (int i = 0; i + 1 < parts.size(); i++) {
        Integer rank = ranks.get(parts.get(i) + parts.get(i + 1));
        if (rank != null && rank < lowest) {
          lowest = rank;
          best = i;
        }
      }
      if (best < 0) {
        return parts.stream().mapToInt(ranks::get).toArray();
      }
      parts.set(best, parts.get(best) + parts.remove(best + 1));
    }
  }

  private static String latin1(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append((char) (b & 0xff));
    }
    return text.toString();
  }
}
