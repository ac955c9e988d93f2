package forwardpass.trainer.train;

import forwardpass.engine.random.Rng;

/**
 * Which tokens each step reads. An epoch cuts the text into windows of one length, from a random
 * offset on, and reads every window once, in random order. Everything follows from the seed and the
 * step, so a run that goes on after a stop reads what it would have read.
 */
final class Batches {
  private final TokenSource source;
  private final int seed;
  private final int batchSize;
  private final int length;
  private final int windows; // an epoch; whatever the offset, so many fit
  private int epoch = -1;
  private int offset;
  private int[] order = new int[0]; // of this epoch

  Batches(TokenSource source, int seed, int batchSize, int length) {
    long whole = (source.size() - 1) / length; // a window's last target lies behind it
    if (whole < 1) {
      throw new IllegalArgumentException(
          "batches: the text has "
              + source.size()
              + " tokens, one sequence and its target need "
              + (length + 1));
    }
    this.source = source;
    this.seed = seed;
    this.batchSize = batchSize;
    this.length = length;
    this.windows = Math.toIntExact(Math.max(1, whole - 1));
  }

  /** One step's sequences, [batchSize][length + 1]: the tokens, and the one behind them. */
  int[][] of(int step) {
    return of(step, 0, batchSize);
  }

  /** The sequences from one number on up to, not including, another. */
  int[][] of(int step, int from, int to) {
    int[][] rows = new int[to - from][length + 1];
    for (int row = from; row < to; row++) {
      long number = (long) step * batchSize + row;
      prepare(Math.toIntExact(number / windows));
      source.read(offset + (long) order[(int) (number % windows)] * length, rows[row - from]);
    }
    return rows;
  }

  /** How many sequences an epoch has. */
  int windows() {
    return windows;
  }

  /** How many times the text has been read after so many steps. */
  double epochs(int steps) {
    return (double) steps * batchSize / windows;
  }

  private void prepare(int wanted) {
    if (wanted == epoch) {
      return;
    }
    epoch = wanted;
    Rng rng = Rng.seeded(seed ^ (wanted + 1) * 0x9E3779B9); // a generator for each epoch
    long spare = source.size() - 1 - (long) windows * length;
    offset = rng.nextInt((int) Math.min(spare, length - 1) + 1);
    order = new int[windows];
    for (int i = 0; i < windows; i++) {
      order[i] = i;
    }
    rng.shuffle(order);
  }
}
