package forwardpass.trainer.vectors;

/**
 * How word vectors are made.
 *
 * @param minCount words that occur less often are left out
 * @param maxWords how many of the commonest words at most
 * @param window how many words apart two words may stand to count as neighbours; those next to each
 *     other count 1, the farthest 1 / window
 * @param dimensions numbers a vector
 * @param seed of the decomposition's random vectors
 */
public record VectorSettings(int minCount, int maxWords, int window, int dimensions, int seed) {
  /** Checks each number. */
  public VectorSettings {
    atLeast("minCount", minCount, 1);
    atLeast("maxWords", maxWords, 2);
    atLeast("window", window, 1);
    atLeast("dimensions", dimensions, 1);
  }

  private static void atLeast(String name, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(
          "word vectors: " + name + " is " + value + ", must be ≥ " + least);
    }
  }
}
