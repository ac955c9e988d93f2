package forwardpass.trainer.data;

import forwardpass.engine.random.Rng;

/**
 * Batches in a seeded order: an epoch cuts the tokens into stretches of nCtx, which start at
 * another place each time, and takes them all once in a random order. Which stretch is the k-th
 * follows from the seed and k alone, so training that was interrupted goes on with the batch that
 * would have come next.
 */
public final class TokenBatches {
  /**
   * Where in the order it stands.
   *
   * @param seed of the order
   * @param drawn how many stretches were taken
   */
  public record State(int seed, long drawn) {}

  /**
   * Sequences, and what follows each of their tokens.
   *
   * @param tokens [batchSize, nCtx]
   * @param targets [batchSize, nCtx]
   */
  @SuppressWarnings("ArrayRecordComponent") // handed to a model, compared by nobody
  public record Batch(int[][] tokens, int[][] targets) {}

  private final TokenSource source;
  private final int nCtx;
  private final int batchSize;
  private final int seed;
  private final int stretches; // an epoch
  private final int[] order; // [stretches] of the present epoch
  private long drawn;
  private long epoch = -1; // whose order it is
  private int start; // of the first stretch in this epoch

  /**
   * Batches from the beginning.
   *
   * @throws DataException if there are not even nCtx + 1 tokens
   */
  public TokenBatches(TokenSource source, int nCtx, int batchSize, int seed) {
    this(source, nCtx, batchSize, new State(seed, 0));
  }

  /** Batches from a state on. */
  public TokenBatches(TokenSource source, int nCtx, int batchSize, State state) {
    if (nCtx < 1 || batchSize < 1) {
      throw new IllegalArgumentException(
          "batches: nCtx is " + nCtx + ", batchSize " + batchSize + ": both must be at least 1");
    }
    if (source.size() <= nCtx) {
      throw new DataException(
          source.name()
              + ": too short: "
              + source.size()
              + " tokens, a context of "
              + nCtx
              + " needs at least "
              + (nCtx + 1));
    }
    if (state.drawn() < 0) {
      throw new IllegalArgumentException("batches: " + state.drawn() + " stretches drawn");
    }
    this.source = source;
    this.nCtx = nCtx;
    this.batchSize = batchSize;
    this.seed = state.seed();
    this.drawn = state.drawn();
    this.stretches = Math.toIntExact(Math.max(1, (source.size() - nCtx) / nCtx));
    this.order = new int[stretches];
  }

  /** What to go on from. */
  public State state() {
    return new State(seed, drawn);
  }

  /** How often all of the text was taken. */
  public double epochs() {
    return (double) drawn / stretches;
  }

  /** How many stretches an epoch has. */
  public int stretches() {
    return stretches;
  }

  /** The next batch. */
  public Batch next() {
    int[][] tokens = new int[batchSize][nCtx];
    int[][] targets = new int[batchSize][nCtx];
    int[] stretch = new int[nCtx + 1];
    for (int row = 0; row < batchSize; row++) {
      source.read(nextPlace(), stretch);
      System.arraycopy(stretch, 0, tokens[row], 0, nCtx);
      System.arraycopy(stretch, 1, targets[row], 0, nCtx);
    }
    return new Batch(tokens, targets);
  }

  private long nextPlace() {
    if (drawn / stretches != epoch) {
      epoch = drawn / stretches;
      layOut(epoch);
    }
    return start + (long) order[(int) (drawn++ % stretches)] * nCtx;
  }

  private void layOut(long which) {
    Rng rng = Rng.seeded(seed * 31 + Long.hashCode(which));
    long room = source.size() - (long) stretches * nCtx; // at least 1
    start = rng.nextInt((int) Math.min(nCtx, room));
    for (int i = 0; i < stretches; i++) {
      order[i] = i;
    }
    rng.shuffle(order);
  }
}
