package forwardpass.trainer.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.vectors.Neighbour;
import forwardpass.engine.vectors.WordVectors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Questions of the form 'a is to b as c is to what?', and how many of them word vectors answer. The
 * answer is the word whose vector is nearest to b − a + c, each vector first brought to length 1
 * (T. Mikolov, W. Yih, G. Zweig, Linguistic Regularities, NAACL 2013). Customarily a, b and c
 * themselves are not allowed as answers; both scores are given, with and without that rule.
 */
public final class Analogies {
  /** Two words in some relation. */
  public record Pair(String from, String to) {}

  /**
   * How many questions of a kind were answered.
   *
   * @param kind the relation
   * @param questions every ordered choice of two pairs, all of whose words are known and differ
   * @param correct with a, b and c excluded
   * @param correctOfAllWords with every word allowed
   * @param unknown pairs left out because a word of theirs is not in the vocabulary
   */
  public record Score(
      String kind, int questions, int correct, int correctOfAllWords, int unknown) {}

  private final Map<String, List<Pair>> kinds;

  private Analogies(Map<String, List<Pair>> kinds) {
    this.kinds = kinds;
  }

  /** The trainer's own list. */
  public static Analogies standard() {
    try (InputStream in =
        Objects.requireNonNull(Analogies.class.getResourceAsStream("analogies.txt"))) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A list as text: a line {@code : kind}, then a pair a line, words separated by a space. */
  public static Analogies parse(String text) {
    Map<String, List<Pair>> kinds = new LinkedHashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith(": ")) {
        pairs = new ArrayList<>();
        kinds.put(line.substring(2).strip(), pairs);
      } else if (!line.isBlank()) {
        int space = line.strip().indexOf(' ');
        if (space < 0) {
          throw new IllegalArgumentException("analogies: '" + line + "' is no pair of words");
        }
        pairs.add(
            new Pair(line.strip().substring(0, space), line.strip().substring(space).strip()));
      }
    }
    return new Analogies(kinds);
  }

  /** The score of each kind, in the list's order. */
  public List<Score> scores(WordVectors vectors) {
    List<Score> scores = new ArrayList<>();
    kinds.forEach((kind, pairs) -> scores.add(score(kind, pairs, vectors)));
    return scores;
  }

  private static Score score(String kind, List<Pair> all, WordVectors vectors) {
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : all) {
      if (vectors.index(pair.from()) >= 0 && vectors.index(pair.to()) >= 0) {
        pairs.add(pair);
      }
    }
    int questions = 0;
    int correct = 0;
    int ofAll = 0;
    for (Pair known : pairs) {
      for (Pair asked : pairs) {
        if (known.from().equals(asked.from()) || known.to().equals(asked.to())) {
          continue;
        }
        questions++;
        correct += isAnswer(asked.to(), answers(vectors, known, asked.from(), 1, true)) ? 1 : 0;
        ofAll += isAnswer(asked.to(), answers(vectors, known, asked.from(), 1, false)) ? 1 : 0;
      }
    }
    return new Score(kind, questions, correct, ofAll, all.size() - pairs.size());
  }

  private static boolean isAnswer(String word, List<Neighbour> answers) {
    return !answers.isEmpty() && answers.get(0).word().equals(word);
  }

  /**
   * The words nearest to {@code to − from + word}, nearest first; all three must be known.
   *
   * @param excluding whether the three themselves are left out
   */
  public static List<Neighbour> answers(
      WordVectors vectors, Pair pair, String word, int n, boolean excluding) {
    int from = vectors.index(pair.from());
    int to = vectors.index(pair.to());
    int asked = vectors.index(word);
    double[] target =
        Vectors.add(Vectors.subtract(unit(vectors, to), unit(vectors, from)), unit(vectors, asked));
    return excluding ? vectors.nearest(target, n, from, to, asked) : vectors.nearest(target, n);
  }

  private static double[] unit(WordVectors vectors, int index) {
    double[] vector = vectors.vector(index);
    double norm = Vectors.norm(vector);
    return norm == 0 ? vector : Vectors.scale(1 / norm, vector);
  }
}
