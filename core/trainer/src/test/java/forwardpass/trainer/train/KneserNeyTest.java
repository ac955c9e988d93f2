package forwardpass.trainer.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.engine.random.Rng;
import org.junit.jupiter.api.Test;

class KneserNeyTest {

  /**
   * The text a b a b a c. Trigrams: aba twice, bab and bac once: D₃ = 2 / (2 + 2·1) = ½. Every
   * bigram follows one token only, and every token too, so D₂ = D₁ = 1 and P₂ = P₁ = ⅓.
   */
  @Test
  void agreesWithATextWorkedByHand() {
    KneserNey model = new KneserNey(TokenSource.of(new int[] {0, 1, 0, 1, 0, 2}), 3);
    assertEquals((2 - 0.5) / 2 + 0.5 * 1 / 2 / 3, model.probability(0, 1, 0), 1e-12);
    assertEquals((1 - 0.5) / 2 + 0.5 * 2 / 2 / 3, model.probability(1, 0, 1), 1e-12);
    assertEquals((1 - 0.5) / 2 + 0.5 * 2 / 2 / 3, model.probability(1, 0, 2), 1e-12);
    assertEquals(0.5 * 2 / 2 / 3, model.probability(1, 0, 0), 1e-12);
    assertEquals(1.0 / 3, model.probability(2, 2, 1), 1e-12); // never seen: all the way down
  }

  /** a b c b a c a: of its pairs, b and c follow two different tokens each, a two as well. */
  @Test
  void countsDifferentPredecessorsNotOccurrences() {
    KneserNey model = new KneserNey(TokenSource.of(new int[] {0, 1, 2, 1, 0, 2, 0}), 4);
    // pairs ab bc cb ba ac ca: N(·a) = N(·b) = N(·c) = 2, n₁ = 0: D₁ = 0, P₁ = 2/6 each
    // triples abc bcb cba bac aca: N(·bc) = N(·cb) = N(·ba) = N(·ac) = N(·ca) = 1: D₂ = 1
    // so P₂(c | b) = (1 − 1)/2 + 1·2/2 · 1/3
    assertEquals(1.0 / 3, model.probability(-1, 1, 2), 1e-12);
    assertEquals(0, model.probability(-1, 1, 3), 1e-12);
  }

  @Test
  void sumsToOneInEveryContext() {
    Rng rng = Rng.seeded(5);
    int[] text = new int[400];
    for (int i = 0; i < text.length; i++) {
      text[i] = Math.min(rng.nextInt(7), rng.nextInt(7));
    }
    KneserNey model = new KneserNey(TokenSource.of(text), 8);
    for (int u = -1; u < 8; u++) {
      for (int v = 0; v < 8; v++) {
        double sum = 0;
        for (int w = 0; w < 8; w++) {
          sum += model.probability(u, v, w);
        }
        assertEquals(1, sum, 1e-12, u + " " + v);
      }
    }
  }

  @Test
  void meanSurpriseIsThatOfEveryTokenButTheFirst() {
    int[] text = {0, 1, 0, 1, 0, 2};
    KneserNey model = new KneserNey(TokenSource.of(text), 3);
    double p =
        model.probability(-1, 0, 1)
            * model.probability(0, 1, 0)
            * model.probability(1, 0, 1)
            * model.probability(0, 1, 0)
            * model.probability(1, 0, 2);
    assertEquals(-Math.log(p) / 5, model.loss(TokenSource.of(text)), 1e-12);
  }

  @Test
  void unigramsAreCountsRaisedByOne() {
    Unigram model = new Unigram(TokenSource.of(new int[] {0, 0, 1}), 3);
    assertEquals(3.0 / 6, model.probability(0), 1e-12);
    assertEquals(1.0 / 6, model.probability(2), 1e-12);
    assertEquals(
        -Math.log(3.0 / 6 * 1 / 6) / 2, model.loss(TokenSource.of(new int[] {1, 0, 2})), 1e-12);
  }
}
