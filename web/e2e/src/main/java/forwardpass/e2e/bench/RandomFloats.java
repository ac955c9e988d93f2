package forwardpass.e2e.bench;

import forwardpass.engine.random.Rng;

/** Weights of no model in particular. */
final class RandomFloats {
  private RandomFloats() {}

  /** So many floats between −½ and ½. */
  static float[] of(int count, Rng rng) {
    float[] floats = new float[count];
    for (int i = 0; i < count; i++) {
      floats[i] = rng.nextFloat() - 0.5f;
    }
    return floats;
  }
}
