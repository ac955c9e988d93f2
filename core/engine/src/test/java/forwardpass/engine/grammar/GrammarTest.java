package forwardpass.engine.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrammarTest {
  /** Six texts: Lily with 2/3, Tom with 1/3; ran with 3/4, then glad or sad; slept with 1/4. */
  private static final Grammar SMALL =
      Grammar.read(
          """
          # heroes
          table hero: name he
            2 Lily she
            1 Tom he

          rule story:
            3 {hero.name} ran. {^hero.he} was <mood>.
            1 {hero.name} slept.

          rule mood:
            1 glad
            1 sad
          """);

  private static double entropyOf(double... probabilities) {
    double entropy = 0;
    for (double p : probabilities) {
      entropy -= p * Math.log(p);
    }
    return entropy;
  }

  @Test
  void entropyIsThatOfTheHandWorkedExample() {
    double expected =
        entropyOf(2 / 3.0, 1 / 3.0) + entropyOf(0.75, 0.25) + 0.75 * entropyOf(0.5, 0.5);
    assertEquals(expected, SMALL.entropy(), 1e-14);
  }

  @Test
  void entropyIsThatOfAllTextsWithTheirProbabilities() {
    Map<String, Double> texts = new HashMap<>();
    Rng rng = Rng.seeded(1);
    for (int i = 0; i < 500; i++) {
      String text = SMALL.write(rng).text();
      texts.put(text, Math.exp(SMALL.logProbability(text)));
    }
    assertEquals(6, texts.size());
    assertEquals(0.25, texts.getOrDefault("Lily ran. She was sad.", 0.0), 1e-15);
    assertEquals(1, texts.values().stream().mapToDouble(p -> p).sum(), 1e-14);
    assertEquals(
        entropyOf(texts.values().stream().mapToDouble(p -> p).toArray()), SMALL.entropy(), 1e-14);
    assertEquals(
        texts.entrySet().stream().mapToDouble(e -> e.getKey().length() * e.getValue()).sum(),
        SMALL.meanLength(),
        1e-13);
  }

  @Test
  void recursionIsSummedToItsLimit() {
    // A geometric number of a's: entropy H(p)/p of the number of trials, mean length p/(1 − p).
    Grammar grammar = Grammar.read("rule story:\n  1 a<story>\n  3\n");
    assertEquals(entropyOf(0.25, 0.75) / 0.75, grammar.entropy(), 1e-14);
    assertEquals(1 / 3.0, grammar.meanLength(), 1e-14);
    assertEquals(Math.log(0.75 / 64), grammar.logProbability("aaa"), 1e-14);
  }

  @Test
  void aTextWrittenInTwoWaysHasBothProbabilities() {
    Grammar twice = Grammar.read("rule story:\n  1 a<b>\n  1 ab\nrule b:\n  1 b\n  1 c\n");
    assertEquals(Math.log(0.75), twice.logProbability("ab"), 1e-15);
    assertEquals(Double.NEGATIVE_INFINITY, twice.logProbability("abc"));
  }

  @Test
  void aTableThatIsNotMentionedTakesNothingFromTheText() {
    Grammar grammar = Grammar.read("table t: a\n  1 x\n  1 y\nrule story:\n  1 {t.a}\n  1 none\n");
    assertEquals(Math.log(0.5), grammar.logProbability("none"), 1e-15);
    assertEquals(Math.log(0.25), grammar.logProbability("y"), 1e-15);
  }

  @Test
  void storiesOfTheBookAreWrittenInOneWayOnly() {
    Grammar grammar = StoryGrammar.grammar();
    Rng rng = Rng.seeded(2);
    for (int i = 0; i < 300; i++) {
      Story story = grammar.write(rng);
      assertEquals(
          story.logProbability(), grammar.logProbability(story.text()), 1e-9, story.text());
    }
  }

  @Test
  void aLongSampleOfTheBooksStoriesHasTheComputedEntropyAndLength() {
    Grammar grammar = StoryGrammar.grammar();
    Rng rng = Rng.seeded(3);
    int n = 40_000;
    double surprise = 0;
    double squares = 0;
    double length = 0;
    double lengthSquares = 0;
    for (int i = 0; i < n; i++) {
      Story story = grammar.write(rng);
      surprise -= story.logProbability();
      squares += story.logProbability() * story.logProbability();
      length += story.text().length();
      lengthSquares += (double) story.text().length() * story.text().length();
    }
    double mean = surprise / n;
    double standardError = Math.sqrt((squares / n - mean * mean) / n);
    assertEquals(grammar.entropy(), mean, 4 * standardError);
    assertTrue(standardError < grammar.entropy() / 500);
    double meanLength = length / n;
    double lengthError = Math.sqrt((lengthSquares / n - meanLength * meanLength) / n);
    assertEquals(grammar.meanLength(), meanLength, 4 * lengthError);
    assertEquals(grammar.entropy() / (grammar.meanLength() + 2), grammar.entropyRate(2));
  }

  @Test
  void theBooksStoriesDifferAndFollowFromTheSeed() {
    Grammar grammar = StoryGrammar.grammar();
    Rng rng = Rng.seeded(4);
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      String text = grammar.write(rng).text();
      assertTrue(text.matches("[A-Z][A-Za-z ,.!?\"\n]+[.!]"), text);
      texts.add(text);
    }
    assertTrue(texts.size() > 990);
    assertEquals(
        grammar.write(Rng.seeded(5)).text(), StoryGrammar.grammar().write(Rng.seeded(5)).text());
  }

  @Test
  void saysWhatIsWrongAndInWhichLine() {
    String[][] cases = {
      {"rule story:\n  x a\n", "line 2: it begins with 'x'"},
      {"rule story:\n  0 a\n", "line 2: the weight is 0"},
      {"rule story:\n  1 <b>\n", "line 2: there is no rule 'b'"},
      {"rule story:\n  1 {a.b}\n", "line 2: there is no table and column 'a.b'"},
      {"rule story:\n  1 <story\n", "line 2: '<' is never closed"},
      {"story\n", "line 1: 'story' where"},
      {"  1 a\n", "line 1: '1 a' belongs to no rule"},
      {"rule a:\n  1 a\nrule a:\n", "line 3: the rule 'a' is there twice"},
      {"table t: a b\n  1 x\nrule s:\n  1 y\n", "line 2: 1 words, the table has 2 columns"},
      {"rule s:\n", "the rule 's' has no lines"},
      {"# nothing\n", "it has no rule"},
      {"rule s:\n  1 a<s>\n", "not expected to end"},
      {"rule s:\n  2 a<s><s>\n  1 b\n", "not expected to end"},
    };
    for (String[] wrong : cases) {
      String message =
          String.valueOf(
              assertThrows(IllegalArgumentException.class, () -> Grammar.read(wrong[0]))
                  .getMessage());
      assertTrue(message.contains(wrong[1]), message);
    }
  }

  @Test
  void slotsAreWhereTheTablesWordsStand() {
    int pairs = 0;
    for (int seed = 0; seed < 40; seed++) {
      SlottedStory written = SMALL.writeSlotted(Rng.seeded(seed));
      String text = written.story().text();
      assertEquals(SMALL.write(Rng.seeded(seed)), written.story());
      String other = text;
      for (int i = written.slots().size() - 1; i >= 0; i--) {
        Slot slot = written.slots().get(i);
        int to = slot.from() + slot.word().length();
        assertEquals(slot.word(), text.substring(slot.from(), to));
        String word = slot.word().equals("Lily") ? "Tom" : slot.word().equals("Tom") ? "Lily" : "";
        word = slot.word().equals("She") ? "He" : slot.word().equals("He") ? "She" : word;
        assertEquals(List.of(word), slot.others());
        other = other.substring(0, slot.from()) + word + other.substring(to);
        if (i == 1) { // a "she" that follows Tom is no story, and the whole story of another is
          assertEquals(Double.NEGATIVE_INFINITY, SMALL.logProbability(other));
          pairs++;
        }
      }
      assertTrue(SMALL.logProbability(other) < 0);
      assertTrue(Double.isFinite(SMALL.logProbability(other)));
    }
    assertTrue(pairs > 20);
  }
}
