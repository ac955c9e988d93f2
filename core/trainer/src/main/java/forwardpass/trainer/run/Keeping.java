package forwardpass.trainer.run;

/**
 * What a run writes down, and when.
 *
 * @param logEvery steps between two lines of the metrics
 * @param checkpointEvery steps between two checkpoints, validation and samples with them
 * @param validationTokens at most so many tokens are looked at for the validation loss
 * @param samples how many samples are written with each checkpoint
 * @param log whether the weights of steps 0, 1, 2, 4 … 512 and then of every checkpoint are kept
 * @param patience the run ends when so many checkpoints in a row had no better validation loss; 0
 *     for never
 */
public record Keeping(
    int logEvery,
    int checkpointEvery,
    long validationTokens,
    int samples,
    boolean log,
    int patience) {
  private static final int LAST_POWER = 512;

  /** Checks each number. */
  public Keeping {
    atLeast("--log-every", logEvery, 1);
    atLeast("--checkpoint-every", checkpointEvery, 1);
    atLeast("--validation-tokens", validationTokens, 2);
    atLeast("--samples", samples, 0);
    atLeast("--patience", patience, 0);
  }

  private static void atLeast(String name, long value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(name + " is " + value + ", must be at least " + least);
    }
  }

  /** Whether the weights after so many steps are kept for good. */
  boolean keeps(int step) {
    boolean power = step <= LAST_POWER && (step & (step - 1)) == 0;
    return log && (power || step % checkpointEvery == 0);
  }
}
