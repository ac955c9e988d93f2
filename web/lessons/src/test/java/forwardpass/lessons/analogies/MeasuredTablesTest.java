package forwardpass.lessons.analogies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.vectors.Analogy;
import forwardpass.engine.vectors.WordVectors;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.embeddings.TokenNeighbours;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Measures the two tables again, on the trainer's own list of analogies. */
class MeasuredTablesTest {
  private static final Path LIST =
      Path.of("../../core/trainer/src/main/resources/forwardpass/trainer/vectors/analogies.txt");
  private static final WordVectors WORDS = WordVectors.of(Files.bytes(WordTable.ASSET));
  private static final BookModel MODEL = Files.context().model();
  private static final TokenNeighbours TOKENS = TokenNeighbours.of(MODEL);

  private record Pair(String from, String to) {}

  private static Map<String, List<Pair>> kinds() throws IOException {
    Map<String, List<Pair>> kinds = new LinkedHashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (String line : java.nio.file.Files.readAllLines(LIST)) {
      if (line.startsWith(": ")) {
        pairs = new ArrayList<>();
        kinds.put(line.substring(2), pairs);
      } else if (!line.isBlank()) {
        pairs.add(new Pair(line.split(" ", -1)[0], line.split(" ", -1)[1]));
      }
    }
    return kinds;
  }

  /** The neighbour of the word that is asked about, the question's words left out. */
  @Test
  void theNearestWordAloneAnswersSoMany() throws IOException {
    List<Integer> alone = new ArrayList<>();
    for (List<Pair> pairs : kinds().values()) {
      int right = 0;
      for (Pair known : pairs) {
        for (Pair asked : pairs) {
          if (!known.equals(asked) && isKnown(known) && isKnown(asked)) {
            int at = WORDS.index(asked.from());
            int[] except = {WORDS.index(known.from()), WORDS.index(known.to()), at};
            String nearest = WORDS.nearest(WORDS.vector(at), 1, except).get(0).word();
            right += nearest.equals(asked.to()) ? 1 : 0;
          }
        }
      }
      alone.add(right);
    }
    assertEquals(MeasuredTables.ALONE, alone);
  }

  private static boolean isKnown(Pair pair) {
    return WORDS.index(pair.from()) >= 0 && WORDS.index(pair.to()) >= 0;
  }

  /** Words that are one token, with their rows in both tables. */
  private static Map<String, Integer> shared() {
    Map<String, Integer> shared = new LinkedHashMap<>();
    for (int i = 0; i < WORDS.size(); i++) {
      List<Integer> ids = MODEL.tokens(" " + WORDS.word(i));
      if (ids.size() == 1) {
        shared.put(WORDS.word(i), ids.get(0));
      }
    }
    return shared;
  }

  @Test
  void bothTablesAnswerSoManyOfTheSameQuestions() throws IOException {
    Map<String, Integer> shared = shared();
    assertEquals(MeasuredTables.SHARED_WORDS, shared.size());
    Map<String, double[]> byTokens = new HashMap<>();
    Map<String, double[]> byWords = new HashMap<>();
    shared.forEach((word, id) -> byTokens.put(word, TOKENS.row(id)));
    shared.forEach((word, id) -> byWords.put(word, WORDS.vector(WORDS.index(word))));
    int questions = 0;
    int tokens = 0;
    int words = 0;
    for (List<Pair> all : kinds().values()) {
      List<Pair> pairs =
          all.stream()
              .filter(pair -> shared.containsKey(pair.from()) && shared.containsKey(pair.to()))
              .toList();
      for (Pair known : pairs) {
        for (Pair asked : pairs) {
          if (!known.equals(asked)) {
            questions++;
            tokens += answer(byTokens, known, asked).equals(asked.to()) ? 1 : 0;
            words += answer(byWords, known, asked).equals(asked.to()) ? 1 : 0;
          }
        }
      }
    }
    assertEquals(MeasuredTables.SHARED_QUESTIONS, questions);
    assertEquals(MeasuredTables.BY_TOKENS, tokens);
    assertEquals(MeasuredTables.BY_WORDS, words);
  }

  private static String answer(Map<String, double[]> table, Pair known, Pair asked) {
    double[] target =
        Analogy.target(row(table, known.to()), row(table, known.from()), row(table, asked.from()));
    Set<String> except = Set.of(known.to(), known.from(), asked.from());
    return table.keySet().stream()
        .filter(word -> !except.contains(word))
        .max(Comparator.comparingDouble(word -> Vectors.cosine(target, row(table, word))))
        .orElseThrow();
  }

  private static double[] row(Map<String, double[]> table, String word) {
    return Objects.requireNonNull(table.get(word));
  }

  @Test
  void soManyOfTheNearestAreTheSame() {
    List<double[]> tokens = new ArrayList<>();
    List<double[]> words = new ArrayList<>();
    shared()
        .forEach(
            (word, id) -> {
              tokens.add(TOKENS.row(id));
              words.add(WORDS.vector(WORDS.index(word)));
            });
    int same = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Set<Integer> both = new HashSet<>(nearest(tokens, i));
      both.retainAll(nearest(words, i));
      same += both.size();
    }
    assertEquals(MeasuredTables.SAME_NEAREST, same);
  }

  private static List<Integer> nearest(List<double[]> rows, int i) {
    double[] cosines = rows.stream().mapToDouble(row -> Vectors.cosine(rows.get(i), row)).toArray();
    return IntStream.range(0, rows.size())
        .filter(j -> j != i)
        .boxed()
        .sorted(Comparator.comparingDouble(j -> -cosines[j]))
        .limit(MeasuredTables.NEAREST)
        .toList();
  }
}
