package forwardpass.engine.conformance;

import forwardpass.engine.tensor.Shape;

/** Inputs for the cases: the same everywhere, for the same seed (Marsaglia's xorshift, 2003). */
final class Numbers {
  private int state;

  Numbers(int seed) {
    state = seed * 0x9E3779B9 | 1;
    for (int i = 0; i < 8; i++) {
      next();
    }
  }

  private int next() {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  }

  /** A number from 0 to bound − 1. */
  int below(int bound) {
    return (next() >>> 1) % bound;
  }

  /** Exact floats from −2 to 2. */
  float[] signed(int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (next() >> 8) / 4194304f;
    }
    return values;
  }

  /** As {@link #signed}, for the numbers of a shape. */
  float[] signed(Shape shape) {
    return signed(shape.size());
  }

  /** Numbers from ¼ to 2¼, for what is divided by or has its logarithm or root taken. */
  float[] positive(int count) {
    float[] values = signed(count);
    for (int i = 0; i < count; i++) {
      values[i] = Math.abs(values[i]) + 0.25f;
    }
    return values;
  }

  /** So many indices below a bound; some come more than once. */
  int[] indices(int count, int bound) {
    int[] indices = new int[count];
    for (int i = 0; i < count; i++) {
      indices[i] = below(bound);
    }
    return indices;
  }
}
