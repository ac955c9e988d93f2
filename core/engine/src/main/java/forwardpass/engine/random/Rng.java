package forwardpass.engine.random;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.numeric.Trig;

/**
 * A seeded generator of pseudo-random numbers: xoshiro128** 1.1.
 *
 * <p>Its whole state is four ints, which the same seed fills alike everywhere. Period 2¹²⁸ − 1; not
 * for secrets. Source: David Blackman and Sebastiano Vigna, Scrambled Linear Pseudorandom Number
 * Generators, ACM Trans. Math. Softw. 47(4), 2021; the reference code is in the public domain.
 */
public final class Rng {
  /** 2³² divided by the golden ratio: the steps between the inputs of {@link #mix}. */
  private static final int GOLDEN_GAMMA = 0x9E3779B9;

  private static final double TWO_PI = 6.283185307179586;

  private int s0;
  private int s1;
  private int s2;
  private int s3;

  private Rng(int s0, int s1, int s2, int s3) {
    this.s0 = s0;
    this.s1 = s1;
    this.s2 = s2;
    this.s3 = s3;
  }

  /**
   * A generator whose state is splitmix32's first four outputs: mix(seed + i·γ) for i = 1 … 4.
   *
   * <p>mix is one-to-one and its four inputs differ, so at most one word of the state is zero.
   */
  public static Rng seeded(int seed) {
    int[] state = new int[4];
    int x = seed;
    for (int i = 0; i < 4; i++) {
      x += GOLDEN_GAMMA;
      state[i] = mix(x);
    }
    return ofState(state);
  }

  /**
   * A generator that goes on from a state taken by {@link #state()}.
   *
   * @throws IllegalArgumentException unless the state has four words, not all zero
   */
  public static Rng ofState(int[] state) {
    if (state.length != 4) {
      throw new IllegalArgumentException("state: 4 words expected, got " + state.length);
    }
    if ((state[0] | state[1] | state[2] | state[3]) == 0) {
      throw new IllegalArgumentException("state: all zero, from which xoshiro128** never departs");
    }
    return new Rng(state[0], state[1], state[2], state[3]);
  }

  /** The four words of the state. */
  public int[] state() {
    return new int[] {s0, s1, s2, s3};
  }

  /** A second generator that will give the same numbers as this one from here on. */
  public Rng copy() {
    return new Rng(s0, s1, s2, s3);
  }

  /** The next 32 bits: any int, each equally likely. */
  public int nextInt() {
    int result = Integer.rotateLeft(s1 * 5, 7) * 9;
    int t = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = Integer.rotateLeft(s3, 11);
    return result;
  }

  /**
   * An int from 0 to bound − 1, each equally likely.
   *
   * <p>The remainder of 31 bits; those of the last, incomplete run of {@code bound} values are
   * drawn again, as they would favour the small remainders.
   *
   * @throws IllegalArgumentException unless bound is positive
   */
  public int nextInt(int bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("nextInt: bound is " + bound + ", must be positive");
    }
    while (true) {
      int bits = nextInt() >>> 1;
      int remainder = bits % bound;
      boolean runIsComplete = bits - remainder <= Integer.MAX_VALUE - (bound - 1);
      if (runIsComplete) {
        return remainder;
      }
    }
  }

  /** A multiple of 2⁻⁵³ from 0 up to, not including, 1. */
  public double nextDouble() {
    int high = nextInt() >>> 5; // 27 bits
    int low = nextInt() >>> 6; // 26 bits
    return (high * 0x1p26 + low) * 0x1p-53;
  }

  /** A multiple of 2⁻²⁴ from 0 up to, not including, 1. */
  public float nextFloat() {
    return (nextInt() >>> 8) * 0x1p-24f;
  }

  /**
   * A number from the normal distribution of mean 0 and standard deviation 1.
   *
   * <p>Box and Muller 1958, the cosine half alone: four ints a number, and nothing to remember.
   */
  public double nextGaussian() {
    double radius = Math.sqrt(-2 * Log.log(1 - nextDouble())); // 1 − u is never 0
    return radius * Trig.cos(TWO_PI * nextDouble());
  }

  /** Puts the values in a random order, each order equally likely (Fisher and Yates 1938). */
  public void shuffle(int[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = nextInt(i + 1);
      int moved = values[i];
      values[i] = values[j];
      values[j] = moved;
    }
  }

  /** The finaliser of MurmurHash3 (Austin Appleby, public domain): one-to-one on ints. */
  private static int mix(int x) {
    int h = x;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
