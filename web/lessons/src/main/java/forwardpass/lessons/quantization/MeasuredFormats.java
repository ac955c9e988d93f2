package forwardpass.lessons.quantization;

/**
 * What each format does to the book's model if all its matrices are in it, measured on the stories
 * of {@link MixedModel}; a test measures again and holds these numbers to the model.
 */
final class MeasuredFormats {
  /** In nats a token, in float32. */
  static final double LOSS = 2.0088;

  /** What each format adds to it, in the order of {@link Mix#NAMES}. */
  private static final double[] ADDED = {0, 0.0001, 0.0084, 0.0029, 0.0651, 0.0233};

  /** How many tokens it writes as float32 does, of 60; −1 for all. */
  private static final int[] SAME = {-1, -1, -1, -1, 16, 9};

  private MeasuredFormats() {}

  static double added(int format) {
    return ADDED[format];
  }

  static int same(int format) {
    return SAME[format];
  }
}
