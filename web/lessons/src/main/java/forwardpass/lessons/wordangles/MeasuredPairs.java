package forwardpass.lessons.wordangles;

import forwardpass.engine.vectors.WordVectors;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Fact;
import java.util.ArrayList;
import java.util.List;

/** Angles and distances between words, measured on the book's own word vectors. */
final class MeasuredPairs {
  private static final int COMMON = 1000; // so many of the commonest words
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
    disagreements(vectors, facts);
    return List.copyOf(facts);
  }

  /** How often the two measures disagree, and on how long a vector. */
  private static void disagreements(WordVectors vectors, List<Fact> facts) {
    double[] magnitudes = Neighbours.magnitudes(vectors);
    Neighbours happy = Neighbours.of(vectors, magnitudes, index(vectors, "happy"));
    facts.add(new Fact("happy-by-angle", listed(happy.byAngle())));
    facts.add(new Fact("happy-by-distance", listed(happy.byDistance())));
    facts.add(new Fact("happy-magnitude", Num.fixed(happy.magnitude(), 2)));
    int words = Math.min(COMMON, vectors.size());
    int differ = 0;
    double byAngle = 0;
    double byDistance = 0;
    double all = 0;
    for (int i = 0; i < words; i++) {
      Neighbours near = Neighbours.of(vectors, magnitudes, i);
      differ += near.byAngle().get(0).word().equals(near.byDistance().get(0).word()) ? 0 : 1;
      byAngle += near.byAngle().get(0).magnitude() / words;
      byDistance += near.byDistance().get(0).magnitude() / words;
      all += magnitudes[i] / words;
    }
    facts.add(new Fact("share-differ", Num.upTo(100.0 * differ / words, 0)));
    facts.add(new Fact("magnitude-all", Num.fixed(all, 2)));
    facts.add(new Fact("magnitude-by-angle", Num.fixed(byAngle, 2)));
    facts.add(new Fact("magnitude-by-distance", Num.fixed(byDistance, 2)));
  }

  private static Text listed(List<Neighbours.Near> list) {
    StringBuilder out = new StringBuilder();
    for (String word : Neighbours.words(list)) {
      out.append(out.length() == 0 ? "" : ", ").append(word);
    }
    return new Text(out.toString());
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
    int words = Math.min(COMMON, vectors.size());
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
