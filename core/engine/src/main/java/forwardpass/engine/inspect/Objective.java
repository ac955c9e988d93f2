package forwardpass.engine.inspect;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * A loss on one text: the mean of −ln p over the tokens that should follow some positions in a row.
 *
 * @param from the first position that predicts
 * @param targets the tokens that should follow it and the positions after it
 */
public record Objective(int from, List<Integer> targets) {
  public Objective {
    targets = List.copyOf(targets);
    if (from < 0 || targets.isEmpty()) {
      throw new IllegalArgumentException(
          "objective: " + targets.size() + " targets from position " + from);
    }
  }

  /**
   * The mean over all of a text's next tokens.
   *
   * @param tokens at least two
   */
  public static Objective mean(int... tokens) {
    List<Integer> targets = new ArrayList<>();
    for (int i = 1; i < tokens.length; i++) {
      targets.add(tokens[i]);
    }
    return new Objective(0, targets);
  }

  /** −ln p of one token after one position. */
  public static Objective of(int position, int token) {
    return new Objective(position, List.of(token));
  }

  /** How many positions it asks. */
  public int count() {
    return targets.size();
  }

  /** Whether it asks what follows that position. */
  public boolean asks(int position) {
    return position >= from && position < from + targets.size();
  }

  /** The token that should follow a position that is asked. */
  public int target(int position) {
    return targets.get(position - from);
  }

  /**
   * The loss as a tensor, for a tape.
   *
   * @param logits [1, T, vocabSize]
   */
  Tensor on(Backend backend, Tensor logits) {
    int[] ids = new int[targets.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = targets.get(i);
    }
    return backend.crossEntropy(backend.slice(logits, 1, from, from + ids.length), ids);
  }

  /**
   * The loss in double: its last digits come from the logits, not from this sum.
   *
   * @param logits [T, vocabSize], row-major
   */
  public double of(float[] logits, int vocabSize) {
    double sum = 0;
    for (int position = from; position < from + count(); position++) {
      sum += surprise(logits, position * vocabSize, vocabSize, target(position));
    }
    return sum / count();
  }

  private static double surprise(float[] logits, int at, int vocabSize, int target) {
    double max = logits[at];
    for (int i = 1; i < vocabSize; i++) {
      max = Math.max(max, logits[at + i]);
    }
    double sum = 0;
    for (int i = 0; i < vocabSize; i++) {
      sum += Exp.exp(logits[at + i] - max);
    }
    return max + Log.log(sum) - logits[at + target];
  }
}
