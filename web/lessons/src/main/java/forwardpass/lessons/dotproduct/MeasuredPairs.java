package forwardpass.lessons.dotproduct;

import forwardpass.engine.vectors.WordVectors;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.ArrayList;
import java.util.List;

/** Cosines between words, measured on the book's own word vectors. */
final class MeasuredPairs {
  private static final String[] PAIRS = {
    "happy", "joyful", "happy", "glad", "king", "queen", "king", "castle", "king", "bicycle", "hot",
    "cold", "up", "down", "happy", "sad", "cat", "dog"
  };

  private MeasuredPairs() {}

  /** {@code words-king-queen} and so on, and how often the rarest of the words occurs. */
  static List<Fact> facts(byte[] file) {
    WordVectors vectors = WordVectors.of(file);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < PAIRS.length; i += 2) {
      int a = index(vectors, PAIRS[i]);
      int b = index(vectors, PAIRS[i + 1]);
      facts.add(
          new Fact("words-" + PAIRS[i] + "-" + PAIRS[i + 1], Num.fixed(vectors.cosine(a, b), 2)));
    }
    facts.add(new Fact("vector-words", Num.grouped(vectors.size())));
    facts.add(new Fact("vector-dimensions", Num.whole(vectors.dimensions())));
    facts.add(new Fact("count-joyful", Num.whole(vectors.count(index(vectors, "joyful")))));
    facts.add(new Fact("lowest-king", Num.fixed(lowest(vectors, index(vectors, "king")), 2)));
    facts.add(new Fact("share-below-0", Num.upTo(shareBelow(vectors, 0), 0)));
    return List.copyOf(facts);
  }

  private static int index(WordVectors vectors, String word) {
    int index = vectors.index(word);
    if (index < 0) {
      throw new IllegalStateException("word vectors: '" + word + "' is not there");
    }
    return index;
  }

  private static double lowest(WordVectors vectors, int word) {
    double lowest = 1;
    for (double cosine : vectors.cosines(vectors.vector(word))) {
      lowest = Math.min(lowest, cosine);
    }
    return lowest;
  }

  /** Of every hundred pairs of the thousand commonest words, how many have a lower cosine. */
  private static double shareBelow(WordVectors vectors, double bound) {
    int words = Math.min(1000, vectors.size());
    int below = 0;
    int pairs = 0;
    for (int i = 0; i < words; i++) {
      for (int j = 0; j < i; j++) {
        below += vectors.cosine(i, j) < bound ? 1 : 0;
        pairs++;
      }
    }
    return 100.0 * below / pairs;
  }
}
