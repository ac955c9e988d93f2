package forwardpass.engine.coding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import org.junit.jupiter.api.Test;

class ArithmeticCodingTest {
  /** Halves, quarters and eighths cut the interval at whole bits: 0, 10, 110, 111, then two. */
  @Test
  void writesThePrefixCodeWhereProbabilitiesArePowersOfTwo() {
    int[] bounds = {0, 4, 6, 7, 8};
    // mat floor mat roof: 0 10 0 110, and a number in the rest, of which the first half begins 01
    assertEquals("010011001", ArithmeticEncoder.encode(bounds, new int[] {0, 1, 0, 2}));
    assertEquals("11111101", ArithmeticEncoder.encode(bounds, new int[] {3, 3}));
  }

  /** [0.6, 0.36, 0.04] of 100: 0.6 · 0.6 · 0.04 = 0.0144, 6.12 bits. */
  @Test
  void endsWithinTwoBitsOfTheSurprises() {
    int[] bounds = {0, 60, 96, 100};
    String bits = ArithmeticEncoder.encode(bounds, new int[] {0, 0, 2});
    assertTrue(bits.length() >= 7 && bits.length() <= 8, bits);
  }

  @Test
  void readsBackWhatItWroteWhateverTheDistributions() {
    Rng rng = Rng.seeded(5);
    for (int round = 0; round < 400; round++) {
      int n = 2 + rng.nextInt(round < 300 ? 6 : 900);
      int count = 1 + rng.nextInt(60);
      int[][] bounds = new int[count][];
      int[] outcomes = new int[count];
      double surprises = 0;
      ArithmeticEncoder encoder = new ArithmeticEncoder();
      for (int i = 0; i < count; i++) {
        bounds[i] = CodingBounds.of(distribution(n, rng));
        outcomes[i] = rng.nextInt(n);
        int from = bounds[i][outcomes[i]];
        int to = bounds[i][outcomes[i] + 1];
        surprises -= Math.log((to - from) / (double) CodingBounds.TOTAL) / Math.log(2);
        encoder.add(from, to, CodingBounds.TOTAL);
      }
      String bits = encoder.finish();
      assertTrue(
          bits.length() <= surprises + 2.01 && bits.length() >= surprises - 0.01,
          bits.length() + " bits for " + surprises);
      ArithmeticDecoder decoder = new ArithmeticDecoder(bits);
      int[] read = new int[count];
      for (int i = 0; i < count; i++) {
        read[i] = decoder.next(bounds[i]);
      }
      assertArrayEquals(outcomes, read);
    }
  }

  /** Very uneven ones too: the cube of what was drawn. */
  private static double[] distribution(int n, Rng rng) {
    double[] p = new double[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double u = rng.nextDouble();
      p[i] = u * u * u * u * u * u;
      sum += p[i];
    }
    for (int i = 0; i < n; i++) {
      p[i] /= sum;
    }
    return p;
  }

  @Test
  void givesAnImpossibleOutcomeTheLeastThatCanBeCoded() {
    int[] bounds = CodingBounds.of(new double[] {1, 0, 0});
    assertArrayEquals(new int[] {0, 4194302, 4194303, 4194304}, bounds);
    String bits = ArithmeticEncoder.encode(bounds, new int[] {2, 0, 1});
    assertArrayEquals(new int[] {2, 0, 1}, ArithmeticDecoder.decode(bounds, bits, 3));
    assertEquals(22 + 22, bits.length(), 2);
  }

  @Test
  void refusesWhatIsNoDistributionAndNoStretch() {
    for (double[] p : new double[][] {{}, {0.5, 0.4}, {1.5, -0.5}, {Double.NaN, 1}}) {
      assertThrows(IllegalArgumentException.class, () -> CodingBounds.of(p));
    }
    ArithmeticEncoder encoder = new ArithmeticEncoder();
    assertThrows(IllegalArgumentException.class, () -> encoder.add(3, 3, 8));
    assertThrows(IllegalArgumentException.class, () -> encoder.add(0, 9, 8));
    assertThrows(IllegalArgumentException.class, () -> encoder.add(0, 1, 1 << 23));
  }
}
