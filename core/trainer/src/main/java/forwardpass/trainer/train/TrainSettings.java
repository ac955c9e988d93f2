package forwardpass.trainer.train;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.optim.StableSchedule;

/**
 * How a model is trained: everything but the model, the text and the machine. With these the run is
 * determined.
 *
 * @param seed of the random start and of the order of batches
 * @param batchSize sequences a step
 * @param length tokens a sequence, at most nCtx
 * @param steps how many steps in all
 * @param warmUp steps over which the learning rate rises
 * @param coolDown steps at the end over which it falls to 0 in a straight line
 * @param learningRate its largest value
 * @param weightDecay λ of AdamW, for matrices and embeddings
 * @param beta1 β₁ of AdamW
 * @param beta2 β₂ of AdamW
 * @param maxNorm the gradients' global norm is clipped to it; infinity for not at all
 * @param method AdamW alone, or with Muon for the matrices inside
 * @param parts each program reads its share of a batch in so many parts, one after another, so that
 *     less memory is needed; the gradients are the whole batch's
 */
public record TrainSettings(
    int seed,
    int batchSize,
    int length,
    int steps,
    int warmUp,
    int coolDown,
    double learningRate,
    double weightDecay,
    double beta1,
    double beta2,
    double maxNorm,
    Method method,
    int parts) {

  /** Checks each number. */
  public TrainSettings {
    atLeast("batchSize", batchSize, 1);
    atLeast("length", length, 1);
    atLeast("parts", parts, 1);
    if (parts > batchSize) {
      throw new IllegalArgumentException(
          "settings: a batch of " + batchSize + " sequences can't be read in " + parts + " parts");
    }
    atLeast("steps", steps, 1);
    atLeast("warmUp", warmUp, 0);
    atLeast("coolDown", coolDown, 0);
    if ((long) warmUp + coolDown > steps) {
      throw new IllegalArgumentException(
          "settings: warm-up of "
              + warmUp
              + " and cool-down of "
              + coolDown
              + " steps do not fit into "
              + steps
              + " steps");
    }
    positive("learningRate", learningRate);
    fraction("beta1", beta1);
    fraction("beta2", beta2);
    if (!(weightDecay >= 0 && weightDecay < Double.POSITIVE_INFINITY)) {
      throw refuse("weightDecay", Decimal.shortest(weightDecay), "0 or more, and finite");
    }
    if (!(maxNorm > 0)) {
      throw refuse("maxNorm", Decimal.shortest(maxNorm), "positive");
    }
  }

  /** Values that train a small model well: AdamW at 3e-3, decay 0.1, gradients clipped at 1. */
  public static TrainSettings of(int seed, int batchSize, int length, int steps) {
    return new TrainSettings(
        seed,
        batchSize,
        length,
        steps,
        Math.min(100, steps / 10),
        steps / 4,
        3e-3,
        0.1,
        0.9,
        0.98,
        1,
        Method.ADAMW,
        1);
  }

  /** The same with another end: how a run is cooled down early, or goes on for longer. */
  public TrainSettings withSteps(int steps, int coolDown) {
    return new TrainSettings(
        seed,
        batchSize,
        length,
        steps,
        warmUp,
        coolDown,
        learningRate,
        weightDecay,
        beta1,
        beta2,
        maxNorm,
        method,
        parts);
  }

  /** The same with another largest learning rate. */
  public TrainSettings withLearningRate(double learningRate) {
    return new TrainSettings(
        seed,
        batchSize,
        length,
        steps,
        warmUp,
        coolDown,
        learningRate,
        weightDecay,
        beta1,
        beta2,
        maxNorm,
        method,
        parts);
  }

  /** What one of so many programs does of it, without an end: for trials. */
  public TrainSettings trial(int programs) {
    return new TrainSettings(
        seed,
        Math.max(parts, batchSize / programs),
        length,
        Integer.MAX_VALUE,
        warmUp,
        0,
        learningRate,
        weightDecay,
        beta1,
        beta2,
        maxNorm,
        method,
        parts);
  }

  /** The learning rate of each step. */
  public StableSchedule schedule() {
    return new StableSchedule(learningRate, warmUp, steps, coolDown);
  }

  private static void atLeast(String name, int value, int least) {
    if (value < least) {
      throw refuse(name, Integer.toString(value), "≥ " + least);
    }
  }

  private static void positive(String name, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw refuse(name, Decimal.shortest(value), "positive and finite");
    }
  }

  private static void fraction(String name, double value) {
    if (!(value >= 0 && value < 1)) {
      throw refuse(name, Decimal.shortest(value), "from 0 up to, not including, 1");
    }
  }

  private static IllegalArgumentException refuse(String name, String value, String must) {
    return new IllegalArgumentException("settings: " + name + " is " + value + ", must be " + must);
  }
}
