package forwardpass.engine.model;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;

/**
 * Dropout, while a model learns (Srivastava et al. 2014, JMLR 15, section 4): every number becomes
 * 0 with one probability, and the others grow by 1 / (1 − rate), so that the mean stays. It falls
 * on the embeddings, and on what attention and the feed-forward network add to the stream. When the
 * model speaks there is none.
 *
 * <p>Which numbers fall follows from the seed, the step, the sequence's number in the step and the
 * place: however a batch is dealt out, the same ones do.
 */
public final class Dropout {
  private static final Dropout NONE = new Dropout(0, 0, 0);
  private static final int STEP_GAMMA = 0x9E3779B9; // odd, far from the other two
  private static final int ROW_GAMMA = 0x85EBCA6B;
  private static final int PLACE_GAMMA = 0xC2B2AE35;

  private final float rate;
  private final int seed;
  private final int firstRow;

  private Dropout(float rate, int seed, int firstRow) {
    this.rate = rate;
    this.seed = seed;
    this.firstRow = firstRow;
  }

  /** No dropout. */
  public static Dropout none() {
    return NONE;
  }

  /**
   * Dropout of one step.
   *
   * @param rate the share that becomes 0, from 0 up to, not including, 1
   * @param firstRow the number in the step's whole batch of the first sequence given to the model
   */
  public static Dropout of(float rate, int seed, int step, int firstRow) {
    if (!(rate >= 0 && rate < 1)) {
      throw new IllegalArgumentException(
          "dropout: rate is "
              + Decimal.shortest(rate)
              + ", must be from 0 up to, not including, 1");
    }
    return rate == 0 ? NONE : new Dropout(rate, seed + (step + 1) * STEP_GAMMA, firstRow);
  }

  /**
   * x with some of its numbers 0.
   *
   * @param x [B, T, dModel]
   * @param place which of the model's places this is, each with a number of its own
   */
  Tensor apply(Backend backend, Tensor x, int place) {
    return rate == 0 ? x : backend.mul(x, mask(backend, x.shape(), place));
  }

  /** 0 or 1 / (1 − rate) for every number. */
  private Tensor mask(Backend backend, Shape shape, int place) {
    float[] mask = new float[shape.size()];
    int rows = shape.dim(0);
    int row = mask.length / rows;
    float kept = 1 / (1 - rate);
    for (int b = 0; b < rows; b++) {
      Rng rng = Rng.seeded(seed + (firstRow + b) * ROW_GAMMA + place * PLACE_GAMMA);
      for (int i = b * row; i < (b + 1) * row; i++) {
        mask[i] = rng.nextDouble() < rate ? 0 : kept;
      }
    }
    return backend.tensor(shape, mask);
  }
}
