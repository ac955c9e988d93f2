package forwardpass.trainer.cli;

/** Refuses numbers that an option can't take. */
final class Numbers {
  private Numbers() {}

  static void requireAtLeast(String option, long value, long least) {
    if (value < least) {
      throw new IllegalArgumentException(option + " is " + value + ", must be at least " + least);
    }
  }
}
