package forwardpass.lessons.gradientdescent;

import forwardpass.engine.autograd.Value;
import forwardpass.engine.autograd.ValueDescent;
import forwardpass.engine.autograd.ValueSoftmax;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.random.Rng;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest language model, trained: three logits that are its only weights, and ten places in a
 * text where one of three words came.
 *
 * @param all the mean loss over all ten places before the first step and after each, [steps + 1]
 * @param seen the mean loss over the batch that each step saw, [steps]
 * @param logits the weights before the first step and after each, [steps + 1][3]
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record TextRun(double[] all, double[] seen, double[][] logits) {
  static final int STEPS = 60;

  /** Which word came: five times mat, three times floor, twice roof. */
  private static final int[] TEXT = {0, 0, 0, 0, 0, 1, 1, 1, 2, 2};

  /** How often each of them came. */
  static final double[] TRUTH = {0.5, 0.3, 0.2};

  /** Where training starts: sure of roof. */
  static final double[] START = {-1, 0, 2};

  /**
   * Trains.
   *
   * @param batch how many of the ten places a step reads: all of them, or drawn anew from pass to
   *     pass
   */
  static TextRun of(double rate, int batch, int seed) {
    List<Value> weights = new ArrayList<>();
    for (double start : START) {
      weights.add(Value.of(start));
    }
    double[][] logits = new double[STEPS + 1][];
    int[][] batches = batches(batch, seed);
    double[] seen =
        ValueDescent.run(
            weights,
            step -> {
              logits[step] = numbers(weights);
              return meanLoss(weights, batches[step]);
            },
            rate,
            STEPS);
    logits[STEPS] = numbers(weights);
    double[] all = new double[STEPS + 1];
    for (int step = 0; step <= STEPS; step++) {
      all[step] = lossOfAll(logits[step]);
    }
    return new TextRun(all, seen, logits);
  }

  private static int[][] batches(int size, int seed) {
    Rng rng = Rng.seeded(seed);
    int[] order = TEXT.clone();
    int[][] batches = new int[STEPS][size];
    int next = order.length;
    for (int[] batch : batches) {
      for (int i = 0; i < size; i++) {
        if (next == order.length) {
          rng.shuffle(order);
          next = 0;
        }
        batch[i] = order[next++];
      }
    }
    return batches;
  }

  private static Value meanLoss(List<Value> weights, int[] batch) {
    Value sum = Value.of(0);
    for (int token : batch) {
      sum = sum.plus(ValueSoftmax.crossEntropy(weights, token));
    }
    return sum.dividedBy(batch.length);
  }

  static double lossOfAll(double[] logits) {
    double sum = 0;
    for (int token = 0; token < TRUTH.length; token++) {
      sum += TRUTH[token] * CrossEntropy.ofLogits(logits, token);
    }
    return sum;
  }

  private static double[] numbers(List<Value> weights) {
    double[] numbers = new double[weights.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = weights.get(i).data();
    }
    return numbers;
  }
}
