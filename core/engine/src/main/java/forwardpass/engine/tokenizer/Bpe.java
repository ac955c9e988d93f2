package forwardpass.engine.tokenizer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Byte-pair encoding, the whole idea, and nothing done for speed (after Sennrich et al. 2016, and
 * Karpathy's minbpe). Training: write the text as bytes; find the pair of neighbours that occurs
 * most often; give it a new id; put that id wherever the pair stands; repeat. Encoding a text
 * repeats those merges in the order in which they were learned.
 *
 * <p>{@link BpeTrainer} and {@link Tokenizer} compute the same, fast.
 */
public final class Bpe {
  /** Two neighbouring ids. */
  public record Pair(int left, int right) {}

  /** Merge k makes the token 256 + k; tokens 0–255 are the bytes. */
  private final List<Pair> merges;

  private Bpe(List<Pair> merges) {
    this.merges = merges;
  }

  /**
   * Learns up to {@code vocabSize − 256} merges; of pairs equally frequent the first seen wins.
   *
   * @throws IllegalArgumentException if there is no text, or the vocabulary has no room for the 256
   *     bytes
   */
  public static Bpe train(String text, int vocabSize) {
    if (vocabSize < 256) {
      throw new IllegalArgumentException(
          "train: a vocabulary of " + vocabSize + " has no room for the 256 bytes");
    }
    if (text.isEmpty()) {
      throw new IllegalArgumentException("train: the text is empty, there is nothing to learn");
    }
    int[] ids = bytes(text);
    List<Pair> merges = new ArrayList<>();
    for (int id = 256; id < vocabSize; id++) {
      Pair best = mostFrequent(countPairs(ids));
      if (best == null) {
        break;
      }
      ids = merge(ids, best, id);
      merges.add(best);
    }
    return new Bpe(merges);
  }

  public List<Pair> merges() {
    return List.copyOf(merges);
  }

  /**
   * The ids of a text. {@code decode(encode(x))} is x, unless x holds half of a surrogate pair,
   * which is no character and has no bytes: that becomes U+FFFD.
   */
  public int[] encode(String text) {
    int[] ids = bytes(text);
    for (int k = 0; k < merges.size(); k++) {
      ids = merge(ids, merges.get(k), 256 + k);
    }
    return ids;
  }

  /**
   * The text of the ids: each token is the bytes of its left part, then those of its right part.
   * Bytes that are not UTF-8 become U+FFFD.
   *
   * @throws IllegalArgumentException if an id is none of the vocabulary's
   */
  public String decode(int[] ids) {
    Utf8Decoder text = new Utf8Decoder();
    int size = 256 + merges.size();
    for (int id : ids) {
      if (id < 0 || id >= size) {
        throw new IllegalArgumentException(
            "decode: "
                + id
                + " is no token's id; the vocabulary has "
                + size
                + ", 0 to "
                + (size - 1));
      }
      appendBytes(id, text);
    }
    return text.finish();
  }

  private void appendBytes(int id, Utf8Decoder text) {
    if (id < 256) {
      text.accept(id);
    } else {
      Pair parts = merges.get(id - 256);
      appendBytes(parts.left(), text);
      appendBytes(parts.right(), text);
    }
  }

  /** How often each pair of neighbours occurs, in the order in which they are first seen. */
  static Map<Pair, Integer> countPairs(int[] ids) {
    Map<Pair, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i + 1 < ids.length; i++) {
      counts.merge(new Pair(ids[i], ids[i + 1]), 1, Integer::sum);
    }
    return counts;
  }

  /** The ids with every {@code pair}, from left to right, replaced by {@code id}. */
  static int[] merge(int[] ids, Pair pair, int id) {
    int[] merged = new int[ids.length];
    int n = 0;
    for (int i = 0; i < ids.length; n++) {
      if (i + 1 < ids.length && ids[i] == pair.left() && ids[i + 1] == pair.right()) {
        merged[n] = id;
        i += 2;
      } else {
        merged[n] = ids[i];
        i += 1;
      }
    }
    return Arrays.copyOf(merged, n);
  }

  private static @Nullable Pair mostFrequent(Map<Pair, Integer> counts) {
    Pair best = null;
    int most = 0;
    for (Map.Entry<Pair, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private static int[] bytes(String text) {
    byte[] utf8 = Utf8.encode(text);
    int[] ids = new int[utf8.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = utf8[i] & 0xff;
    }
    return ids;
  }
}
