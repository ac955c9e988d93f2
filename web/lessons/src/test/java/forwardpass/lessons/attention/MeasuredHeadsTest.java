package forwardpass.lessons.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.attention.HeadScores;
import forwardpass.engine.grammar.StoryGrammar;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.model.ActivationName;
import forwardpass.engine.model.Activations;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Scope;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Measures every head of the model that ships: on 40 stories of the book's grammar, seeds 1 to 40,
 * and on 40 texts of 50 random tokens that come twice. The numbers of {@link MeasuredHeads} are
 * these; a failure prints the table as it should be.
 */
class MeasuredHeadsTest {
  private static final int TEXTS = 40;
  private static final int LONGEST = 128;
  private static final int RANDOM = 50;
  private static final BookModel MODEL = Files.context().model();
  private static final int LAYERS = MODEL.shipped().config().nLayers();
  private static final int HEADS = MODEL.shipped().config().nHeads();
  private static final List<HeadScores> STORIES = measured(MeasuredHeadsTest::story);
  private static final List<HeadScores> REPEATED = measured(MeasuredHeadsTest::twice);

  private interface Texts {
    List<Integer> of(int seed);
  }

  private static List<Integer> story(int seed) {
    List<Integer> tokens = new ArrayList<>();
    tokens.add(MODEL.shipped().endOfText());
    tokens.addAll(MODEL.tokens(StoryGrammar.grammar().write(Rng.seeded(seed)).text()));
    return tokens.subList(0, Math.min(LONGEST, tokens.size()));
  }

  private static List<Integer> twice(int seed) {
    Rng rng = Rng.seeded(seed);
    List<Integer> once = new ArrayList<>();
    for (int i = 0; i < RANDOM; i++) {
      once.add(rng.nextInt(MODEL.shipped().endOfText()));
    }
    List<Integer> tokens = new ArrayList<>();
    tokens.add(MODEL.shipped().endOfText());
    tokens.addAll(once);
    tokens.addAll(once);
    return tokens;
  }

  private static List<HeadScores> measured(Texts texts) {
    List<HeadScores> scores = new ArrayList<>();
    for (int head = 0; head < LAYERS * HEADS; head++) {
      scores.add(HeadScores.NONE);
    }
    for (int seed = 1; seed <= TEXTS; seed++) {
      List<Integer> tokens = texts.of(seed);
      List<Matrix> patterns = patterns(tokens);
      for (int head = 0; head < scores.size(); head++) {
        scores.set(head, scores.get(head).plus(HeadScores.of(patterns.get(head), tokens)));
      }
    }
    return scores;
  }

  private static List<Matrix> patterns(List<Integer> tokens) {
    int n = tokens.size();
    int[][] batch = {tokens.stream().mapToInt(Integer::intValue).toArray()};
    List<Matrix> patterns = new ArrayList<>();
    try (Scope scope = MODEL.backend().scope()) {
      Activations seen = Activations.of(ActivationName.PATTERN);
      MODEL.gpt().forward(batch, seen);
      for (int layer = 0; layer < LAYERS; layer++) {
        float[] weights = MODEL.backend().read(seen.get(ActivationName.PATTERN, layer));
        for (int head = 0; head < HEADS; head++) {
          double[] wide = new double[n * n];
          for (int i = 0; i < wide.length; i++) {
            wide[i] = weights[head * n * n + i];
          }
          patterns.add(Matrix.ofRowMajor(n, n, wide));
        }
      }
    }
    return patterns;
  }

  private static String table() {
    StringBuilder out = new StringBuilder();
    for (int head = 0; head < STORIES.size(); head++) {
      HeadScores one = STORIES.get(head);
      out.append(
          String.format(
              "    {%.3f, %.3f, %.3f, %.3f, %.1f}, // %s%n",
              one.previous().mean(),
              one.same().mean(),
              one.induction().mean(),
              REPEATED.get(head).induction().mean(),
              one.breadth().mean(),
              MeasuredHeads.name(head)));
    }
    HeadScores even = STORIES.get(0);
    return out.append(
            String.format(
                "even: %.3f, %.3f, %.3f, %.3f, %.1f%n",
                even.previous().evenMean(),
                even.same().evenMean(),
                even.induction().evenMean(),
                REPEATED.get(0).induction().evenMean(),
                even.breadth().evenMean()))
        .toString();
  }

  private static void assertMeasured(
      MeasuredHeads.Scores kept,
      double previous,
      double same,
      double induction,
      double repeated,
      double breadth) {
    assertEquals(previous, kept.previous(), 0.00051, MeasuredHeadsTest::table);
    assertEquals(same, kept.same(), 0.00051, MeasuredHeadsTest::table);
    assertEquals(induction, kept.induction(), 0.00051, MeasuredHeadsTest::table);
    assertEquals(repeated, kept.repeated(), 0.00051, MeasuredHeadsTest::table);
    assertEquals(breadth, kept.breadth(), 0.051, MeasuredHeadsTest::table);
  }

  @Test
  void theNumbersAreTheModels() {
    for (int head = 0; head < STORIES.size(); head++) {
      HeadScores one = STORIES.get(head);
      assertMeasured(
          MeasuredHeads.of(head),
          one.previous().mean(),
          one.same().mean(),
          one.induction().mean(),
          REPEATED.get(head).induction().mean(),
          one.breadth().mean());
    }
  }

  @Test
  void theNumbersOfEvenAttentionAreThoseOfTheTexts() {
    HeadScores any = STORIES.get(0);
    assertMeasured(
        MeasuredHeads.EVEN,
        any.previous().evenMean(),
        any.same().evenMean(),
        any.induction().evenMean(),
        REPEATED.get(0).induction().evenMean(),
        any.breadth().evenMean());
  }

  @Test
  void theHeadsThatTheGuideNamesLeadInWhatTheyAreNamedFor() {
    for (int head = 0; head < STORIES.size(); head++) {
      MeasuredHeads.Scores one = MeasuredHeads.of(head);
      assertTrue(one.previous() <= MeasuredHeads.of(MeasuredHeads.PREVIOUS).previous());
      assertTrue(one.induction() <= MeasuredHeads.of(MeasuredHeads.INDUCTION).induction());
      assertTrue(one.repeated() <= MeasuredHeads.of(MeasuredHeads.INDUCTION).repeated());
      assertTrue(one.breadth() <= MeasuredHeads.of(MeasuredHeads.BROAD).breadth());
    }
  }

  /** The guide says that none looks at its own word: the best is hardly above an even spread. */
  @Test
  void noHeadLooksForTheSameWord() {
    for (int head = 0; head < STORIES.size(); head++) {
      assertTrue(
          MeasuredHeads.of(head).same() < 1.5 * MeasuredHeads.EVEN.same(),
          MeasuredHeadsTest::table);
    }
  }
}
