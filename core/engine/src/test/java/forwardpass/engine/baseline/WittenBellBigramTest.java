package forwardpass.engine.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.Refusals;
import forwardpass.engine.random.Rng;
import org.junit.jupiter.api.Test;

class WittenBellBigramTest {
  /**
   * By hand: 0 occurs 3 times, 1 twice, 2 once, 3 never; 0 is followed by 1 twice and by 2 once, 1
   * by 0, 2 by 0. N = 6, T = 3, V = 4.
   */
  private static final int[] TEXT = {0, 1, 0, 2, 0, 1};

  private final WittenBellBigram bigram = new WittenBellBigram(TEXT, 4);

  @Test
  void sharesTheUnseenMassOfUnigramsEvenly() {
    // (3 + 3/4) / 9, (2 + 3/4) / 9, (1 + 3/4) / 9, (3/4) / 9
    assertEquals(5 / 12.0, bigram.probability(0), 1e-15);
    assertEquals(11 / 36.0, bigram.probability(1), 1e-15);
    assertEquals(7 / 36.0, bigram.probability(2), 1e-15);
    assertEquals(1 / 12.0, bigram.probability(3), 1e-15);
  }

  @Test
  void mixesPairsWithUnigramsByTheNumberOfFollowers() {
    assertEquals(47 / 90.0, bigram.probability(0, 1), 1e-15); // (2 + 2 · 11/36) / 5
    assertEquals(1 / 30.0, bigram.probability(0, 3), 1e-15); // (0 + 2 · 1/12) / 5
    assertEquals(17 / 24.0, bigram.probability(1, 0), 1e-15); // (1 + 1 · 5/12) / 2
  }

  @Test
  void fallsBackToUnigramsWhereNothingWasSeen() {
    assertEquals(5 / 12.0, bigram.probability(3, 0), 1e-15);
  }

  @Test
  void takesTheMeanSurpriseOfAllButTheFirstToken() {
    assertEquals(
        -(Math.log(47 / 90.0) + Math.log(17 / 24.0)) / 2, bigram.loss(new int[] {0, 1, 0}), 1e-14);
  }

  @Test
  void addsUpToOneAfterEveryTokenOfRandomTexts() {
    for (int seed = 0; seed < 1000; seed++) {
      Rng rng = Rng.seeded(seed);
      int vocabSize = 1 + rng.nextInt(12);
      int[] text = new int[2 + rng.nextInt(40)];
      for (int i = 0; i < text.length; i++) {
        text[i] = rng.nextInt(vocabSize);
      }
      WittenBellBigram each = new WittenBellBigram(text, vocabSize);
      for (int context = 0; context < vocabSize; context++) {
        double sum = 0;
        for (int token = 0; token < vocabSize; token++) {
          double p = each.probability(context, token);
          assertTrue(p > 0, "seed " + seed + ": " + p);
          sum += p;
        }
        assertEquals(1, sum, 1e-12, "seed " + seed + ", context " + context);
      }
    }
  }

  @Test
  void countsPairsOfAVocabularyWhoseSquareNoIntHolds() {
    int last = 99_999;
    WittenBellBigram wide = new WittenBellBigram(new int[] {last, last - 1, last}, last + 1);
    // P(w) = (2 + 2/100000) / 5; after last - 1 came last, once: (1 + P(w)) / 2
    assertEquals((1 + (2 + 2e-5) / 5) / 2, wide.probability(last - 1, last), 1e-15);
  }

  @Test
  void refusesWhatIsNotInTheVocabularyAndTextsWithoutAPair() {
    Refusals.refuses(
        "bigram: token 4 is not in the vocabulary of 4: 0 to 3",
        () -> new WittenBellBigram(new int[] {0, 4}, 4));
    Refusals.refuses(
        "bigram: context -1 is not in the vocabulary of 4: 0 to 3",
        () -> bigram.probability(-1, 0));
    Refusals.refuses(
        "bigram: the training text has 1 tokens, must have 2 or more",
        () -> new WittenBellBigram(new int[] {0}, 4));
    Refusals.refuses(
        "vocabSize is 0, must be 1 or more", () -> new WittenBellBigram(new int[] {0, 0}, 0));
  }
}
