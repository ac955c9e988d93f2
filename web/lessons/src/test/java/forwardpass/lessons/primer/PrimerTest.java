package forwardpass.lessons.primer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.Sessions;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Nodes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The four pictures' numbers, against numpy. */
class PrimerTest {
  @Test
  void ranksByDirectionWhateverTheLength() {
    double[] query = {2.2, 2.4};
    assertEquals("dog", Directions.WORDS.get(Directions.ranking(query).get(0).word()));
    assertEquals(0.9832387975, Directions.ranking(query).get(0).cosine(), 1e-9);
    assertEquals(0.8889745564, Directions.ranking(query).get(1).cosine(), 1e-6);
    double[] longer = {3.3, 3.6};
    for (int i = 0; i < Directions.WORDS.size(); i++) {
      assertEquals(
          Directions.ranking(query).get(i).cosine(),
          Directions.ranking(longer).get(i).cosine(),
          1e-15);
    }
  }

  @Test
  void aQueryOfLengthZeroIsNearToNothing() {
    for (Directions.Ranked ranked : Directions.ranking(new double[] {0, 0})) {
      assertEquals(0, ranked.cosine());
    }
  }

  @Test
  void theTextNamesNoWordForAQueryOfLengthZero() {
    List<Named> named = Sessions.session(new Directions(), "q", "0, 0").named();
    assertEquals("none", Nodes.text(List.of(named.get(0).value().lower(new EchoWords()))));
    assertEquals("\u2013", Nodes.text(List.of(named.get(1).value().lower(new EchoWords()))));
  }

  /** Weights for the printed query, alone and in a crowd. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.970893341, 0.029106659, 0.000000000",
    "3, 0.853686900, 0.025592897, 0.120720203",
    "1000, 0.020761198, 0.000622405, 0.978616397"
  })
  void aCrowdTakesWeight(int others, double river, double money, double crowd) {
    double[] weights = Average.Answer.to(new double[] {-0.8, 1.2}, others).weights();
    assertArrayEquals(new double[] {river, money, crowd}, weights, 1e-8);
  }

  @Test
  void withoutAQueryTheAverageIsTheMiddle() {
    double[] output = Average.Answer.to(new double[] {0, 0}, 0).output();
    assertArrayEquals(new double[] {0.1, 1.6}, output, 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"0.7, 0.1, 1.853309", "-0.7, 0.1, -2.114845", "3, 0.01, 2.240372"})
  void rollsIntoTheValleyOnItsSide(double start, double rate, double end) {
    double[] walk = Downhill.walk(start, rate);
    assertEquals(21, walk.length);
    assertEquals(end, walk[20], 1e-6);
    for (int i = 1; i < walk.length; i++) {
      assertTrue(Downhill.loss(walk[i]) < Downhill.loss(walk[i - 1]), "step " + i);
    }
  }

  @Test
  void noStepLeavesThePicture() {
    for (double start = -3; start <= 3; start += 0.1) {
      for (double rate = 0.01; rate <= 0.5; rate += 0.01) {
        for (double w : Downhill.walk(start, rate)) {
          assertTrue(Math.abs(w) < 3.3, start + " at " + rate);
        }
      }
    }
  }

  @Test
  void theSlopeIsThatOfTheLoss() {
    for (double w = -3; w <= 3; w += 0.25) {
      double measured = (Downhill.loss(w + 1e-5) - Downhill.loss(w - 1e-5)) / 2e-5;
      assertEquals(measured, Downhill.slope(w), 1e-8);
    }
  }
}
