package forwardpass.engine.vectors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.random.Rng;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
  private static final Matrix NUMBERS =
      Matrix.of(
          new double[] {127, 0, -64},
          new double[] {1.27, 0, -0.64},
          new double[] {0, 2, 0},
          new double[] {0, 0, 0});
  private static final WordVectors TABLE =
      WordVectors.quantized(
          List.of("the", "king", "été", "zero"), new int[] {90, 7, 3, 1}, NUMBERS);

  @Test
  void holdsWordsCountsAndVectors() {
    assertEquals(4, TABLE.size());
    assertEquals(3, TABLE.dimensions());
    assertEquals("été", TABLE.word(2));
    assertEquals(2, TABLE.index("été"));
    assertEquals(-1, TABLE.index("queen"));
    assertEquals(7, TABLE.count(1));
    assertArrayEquals(new double[] {127, 0, -64}, TABLE.vector(0)); // scale 1: exact
  }

  @Test
  void roundsToHalfAStepOfTheLargestNumber() {
    Rng rng = Rng.seeded(1);
    double[] numbers = new double[40];
    Arrays.setAll(numbers, k -> rng.nextGaussian());
    double largest = Arrays.stream(numbers).map(Math::abs).max().orElseThrow();
    double[] rounded =
        WordVectors.quantized(List.of("a"), new int[] {1}, Matrix.of(numbers)).vector(0);
    for (int k = 0; k < numbers.length; k++) {
      assertEquals(numbers[k], rounded[k], largest / 127 / 2 * 1.001);
    }
  }

  @Test
  void cosineIsThatOfTheVectors() {
    assertEquals(1, TABLE.cosine(0, 1), 1e-12);
    assertEquals(0, TABLE.cosine(0, 2));
    assertEquals(0, TABLE.cosine(0, 3)); // no direction
    assertEquals(
        Vectors.cosine(TABLE.vector(1), new double[] {1, 2, 3}),
        TABLE.cosines(new double[] {1, 2, 3})[1],
        1e-12);
  }

  @Test
  void nearestComeInOrderAndWithoutThoseLeftOut() {
    List<Neighbour> nearest = TABLE.nearest(new double[] {1, 0.5, -0.5}, 3);
    assertEquals(List.of("the", "king", "été"), nearest.stream().map(Neighbour::word).toList());
    assertTrue(nearest.get(1).cosine() > nearest.get(2).cosine());
    assertEquals(
        List.of("king"),
        TABLE.nearest(TABLE.vector(0), 1, 0).stream().map(Neighbour::word).toList());
    assertEquals(4, TABLE.nearest(new double[] {1, 1, 1}, 99).size());
    assertEquals(List.of(), TABLE.nearest(new double[] {1, 1, 1}, 0));
  }

  @Test
  void comesBackFromItsFileToTheBit() {
    WordVectors back = WordVectors.of(TABLE.toBytes());
    assertArrayEquals(TABLE.toBytes(), back.toBytes());
    assertEquals(TABLE.matrix(), back.matrix());
    assertEquals(2, back.index("été"));
    assertEquals(90, back.count(0));
  }

  @Test
  void refusesEveryFileThatIsCutShortOrLonger() {
    byte[] file = TABLE.toBytes();
    for (int length = 0; length < file.length; length++) {
      byte[] cut = Arrays.copyOf(file, length);
      assertThrows(IllegalArgumentException.class, () -> WordVectors.of(cut));
    }
    assertThrows(
        IllegalArgumentException.class, () -> WordVectors.of(Arrays.copyOf(file, file.length + 1)));
  }

  @Test
  void refusesWhatIsNoTable() {
    Matrix two = Matrix.zeros(2, 2);
    int[] counts = {1, 1};
    assertThrows(
        IllegalArgumentException.class,
        () -> WordVectors.quantized(List.of("a", "a"), counts, two));
    assertThrows(
        IllegalArgumentException.class, () -> WordVectors.quantized(List.of("a"), counts, two));
    Matrix infinite = Matrix.of(new double[] {Double.POSITIVE_INFINITY});
    assertThrows(
        IllegalArgumentException.class,
        () -> WordVectors.quantized(List.of("a"), new int[] {1}, infinite));
    assertThrows(IllegalArgumentException.class, () -> TABLE.vector(4));
    assertThrows(IllegalArgumentException.class, () -> TABLE.cosines(new double[2]));
  }
}
