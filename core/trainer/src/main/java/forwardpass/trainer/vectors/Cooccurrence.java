package forwardpass.trainer.vectors;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Log;
import forwardpass.trainer.data.TextCorpus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often words stand near each other, and what that says about them. The counts are symmetric;
 * words outside the vocabulary keep their place between the others.
 */
final class Cooccurrence {
  private static final int OUTSIDE = -1;

  private final int size;
  private final int window;
  private final double[] counts; // [size, size]
  private final int[] recent; // [window] the last words' indices, a ring
  private int place; // how many words of the document were read

  private Cooccurrence(int size, int window) {
    this.size = size;
    this.window = window;
    counts = new double[Math.multiplyExact(size, size)];
    recent = new int[window];
  }

  /** Counts the neighbours within {@code window} words; none across the end of a document. */
  static Cooccurrence of(List<TextCorpus> corpora, List<String> vocabulary, int window) {
    Cooccurrence counted = new Cooccurrence(vocabulary.size(), window);
    Map<String, Integer> indices = new HashMap<>();
    for (int i = 0; i < vocabulary.size(); i++) {
      indices.put(vocabulary.get(i), i);
    }
    for (TextCorpus corpus : corpora) {
      corpus.forEach(
          document -> {
            WordReader.read(
                document.text(), word -> counted.add(indices.getOrDefault(word, OUTSIDE)));
            if (document.ends()) {
              counted.place = 0;
            }
          });
    }
    return counted;
  }

  private void add(int word) {
    for (int apart = 1; word != OUTSIDE && apart <= Math.min(window, place); apart++) {
      int other = recent[(place - apart) % window];
      if (other != OUTSIDE) {
        double weight = (double) (window + 1 - apart) / window;
        counts[word * size + other] += weight;
        counts[other * size + word] += weight;
      }
    }
    recent[place++ % window] = word;
  }

  /** The weighted count of two words. */
  double count(int a, int b) {
    return counts[a * size + b];
  }

  /**
   * Positive pointwise mutual information, (size, size): how much more often than by chance two
   * words are neighbours, max(0, log (p(a, b) / p(a) p(b))), in nats; 0 where they never are.
   * Source: O. Levy, Y. Goldberg, I. Dagan, Improving Distributional Similarity, TACL 3, 2015.
   */
  Matrix ppmi() {
    double[] sums = new double[size];
    double all = 0;
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        sums[a] += counts[a * size + b];
      }
      all += sums[a];
    }
    double[] ppmi = new double[counts.length];
    for (int k = 0; k < ppmi.length; k++) {
      if (counts[k] > 0) {
        double ratio = counts[k] * all / (sums[k / size] * sums[k % size]);
        ppmi[k] = Math.max(0, Log.log(ratio));
      }
    }
    return Matrix.ofRowMajor(size, size, ppmi);
  }
}
