package forwardpass.engine.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * Golden numbers: the reference algorithm in C (xoshiro128** 1.1, with MurmurHash3's fmix32 over a
 * Weyl sequence of step 0x9E3779B9 for the seed), compiled once with gcc 12 and run.
 */
class RngTest {
  @Test
  void givesTheNumbersOfTheReferenceFromTheStateOneTwoThreeFour() {
    Rng rng = Rng.ofState(new int[] {1, 2, 3, 4});
    long[] expected = {
      11520,
      0,
      5927040,
      70819200,
      2031721883L,
      1637235492,
      1287239034,
      3734860849L,
      3729100597L,
      4258142804L
    };
    for (long number : expected) {
      assertEquals(number, Integer.toUnsignedLong(rng.nextInt()));
    }
    for (int i = 11; i < 1_000_000; i++) {
      rng.nextInt();
    }
    assertEquals(3457443141L, Integer.toUnsignedLong(rng.nextInt()));
  }

  @Test
  void seedsByMixingAWeylSequence() {
    assertSeed(0, 0x92CA2F0EL, 3809008728L, 1133695204, 53579671);
    assertSeed(1, 2527132011L, 2442144158L, 3238099751L, 3819917871L);
    assertSeed(42, 939911724, 2837322924L, 544945897, 479756282);
    assertSeed(-1, 920564995, 835879718, 1921286648, 2356205009L);
  }

  private static void assertSeed(int seed, long firstWord, long... numbers) {
    Rng rng = Rng.seeded(seed);
    assertEquals(firstWord, Integer.toUnsignedLong(rng.state()[0]));
    for (long number : numbers) {
      assertEquals(number, Integer.toUnsignedLong(rng.nextInt()));
    }
  }

  @Test
  void nextDoubleHasTheReferenceBits() {
    Rng rng = Rng.seeded(42);
    assertEquals(0x1.523c39481ecdbp-1, rng.nextDouble());
    assertEquals(0x1.c987ffa13fbdp-4, rng.nextDouble());
    assertEquals(0x1.4404480d7dc6p-4, rng.nextDouble());
  }

  @Test
  void nextFloatIsTheUpperTwentyFourBits() {
    Rng rng = Rng.seeded(42);
    for (int i = 0; i < 100_000; i++) {
      int bits = rng.copy().nextInt();
      float x = rng.nextFloat();
      assertEquals((bits >>> 8) / 16_777_216.0, (double) x);
      assertTrue(x >= 0 && x < 1);
    }
  }

  @Test
  void nextIntBelowABoundIsUniform() {
    for (int bound : new int[] {1, 2, 3, 7, 10, 64}) {
      Rng rng = Rng.seeded(7);
      int draws = 100_000 * bound;
      int[] counts = new int[bound];
      for (int i = 0; i < draws; i++) {
        counts[rng.nextInt(bound)]++;
      }
      double chiSquare = 0;
      for (int count : counts) {
        chiSquare += Math.pow(count - 100_000.0, 2) / 100_000;
      }
      // mean bound − 1, standard deviation √(2(bound − 1)); five of them
      assertTrue(chiSquare <= bound - 1 + 5 * Math.sqrt(2.0 * bound), "bound " + bound);
    }
  }

  @Test
  void nextIntDoesNotFavourSmallNumbersBelowAHugeBound() {
    Rng rng = Rng.seeded(7);
    int bound = 3 << 29; // plain remainders of 31 bits would fall below 2²⁹ twice as often
    int low = 0;
    for (int i = 0; i < 300_000; i++) {
      low += rng.nextInt(bound) < 1 << 29 ? 1 : 0;
    }
    assertEquals(100_000, low, 5 * Math.sqrt(300_000 * (2.0 / 9)));
  }

  @Test
  void nextIntRefusesABoundThatIsNotPositive() {
    Rng rng = Rng.seeded(1);
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> rng.nextInt(0));
    assertEquals("nextInt: bound is 0, must be positive", error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> rng.nextInt(-5));
  }

  @Test
  void nextGaussianHasTheMomentsOfTheNormalDistribution() {
    Rng rng = Rng.seeded(3);
    int n = 1_000_000;
    double[] power = new double[5];
    int within1 = 0;
    for (int i = 0; i < n; i++) {
      double x = rng.nextGaussian();
      double product = 1;
      for (int p = 1; p <= 4; p++) {
        product *= x;
        power[p] += product / n;
      }
      within1 += Math.abs(x) < 1 ? 1 : 0;
    }
    assertEquals(0, power[1], 0.005); // five standard errors each
    assertEquals(1, power[2], 5 * Math.sqrt(2.0 / n));
    assertEquals(0, power[3], 5 * Math.sqrt(15.0 / n));
    assertEquals(3, power[4], 5 * Math.sqrt(96.0 / n));
    assertEquals(0.682689492, (double) within1 / n, 0.0025);
  }

  @Test
  void goesOnAlikeFromACopyAndFromItsState() {
    Rng rng = Rng.seeded(5);
    rng.nextGaussian();
    Rng copy = rng.copy();
    Rng restored = Rng.ofState(rng.state());
    for (int i = 0; i < 10; i++) {
      double x = rng.nextGaussian();
      assertEquals(x, copy.nextGaussian());
      assertEquals(x, restored.nextGaussian());
    }
  }

  @Test
  void refusesStatesThatLeadNowhere() {
    IllegalArgumentException zero =
        assertThrows(IllegalArgumentException.class, () -> Rng.ofState(new int[4]));
    assertEquals("state: all zero, from which xoshiro128** never departs", zero.getMessage());
    IllegalArgumentException three =
        assertThrows(IllegalArgumentException.class, () -> Rng.ofState(new int[] {1, 2, 3}));
    assertEquals("state: 4 words expected, got 3", three.getMessage());
  }

  @Test
  void shuffleReachesEveryOrderEquallyOften() {
    Rng rng = Rng.seeded(11);
    int[] counts = new int[24];
    for (int i = 0; i < 240_000; i++) {
      int[] values = {0, 1, 2, 3};
      rng.shuffle(values);
      counts[rank(values)]++;
    }
    for (int count : counts) {
      assertEquals(10_000, count, 500);
    }
  }

  @Test
  void shuffleLeavesNoneAndOneAsTheyAre() {
    int[] one = {7};
    Rng.seeded(1).shuffle(one);
    Rng.seeded(1).shuffle(new int[0]);
    assertArrayEquals(new int[] {7}, one);
  }

  /** The place of a permutation among all 24 in lexicographic order. */
  private static int rank(int[] permutation) {
    int rank = 0;
    for (int i = 0; i < 4; i++) {
      int smaller = 0;
      for (int j = i + 1; j < 4; j++) {
        smaller += permutation[j] < permutation[i] ? 1 : 0;
      }
      rank = rank * (4 - i) + smaller;
    }
    return rank;
  }
}
