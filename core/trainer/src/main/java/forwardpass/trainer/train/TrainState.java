package forwardpass.trainer.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a run needs to go on as if it had never stopped. Which tokens a step reads follows from
 * the seed and the step, so there is no state of a random generator.
 *
 * @param step how many steps were made
 * @param weights the values of every parameter, by its name, row-major
 * @param means the optimiser's running means of the gradients, by the parameter's name: AdamW's, or
 *     Muon's velocities; none where only the weights were kept
 * @param squares AdamW's running means of their squares, for the parameters that AdamW steps
 */
public record TrainState(
    int step,
    Map<String, float[]> weights,
    Map<String, float[]> means,
    Map<String, float[]> squares) {
  /** Checks that none is of a parameter without weights, and keeps their order. */
  public TrainState {
    weights = new LinkedHashMap<>(weights);
    means = new LinkedHashMap<>(means);
    squares = new LinkedHashMap<>(squares);
    boolean complete = means.isEmpty() || means.keySet().equals(weights.keySet());
    if (!complete || !means.keySet().containsAll(squares.keySet())) {
      throw new IllegalArgumentException(
          "state: weights of "
              + weights.keySet()
              + ", means of "
              + means.keySet()
              + ", squares of "
              + squares.keySet());
    }
  }

  /** The same without what only training needs. */
  public TrainState weightsAlone() {
    return new TrainState(step, weights, Map.of(), Map.of());
  }

  /**
   * The name of a parameter that has a number that is none, or is infinite; null if all are sound.
   */
  public @Nullable String unsound() {
    for (Map<String, float[]> part : List.of(weights, means, squares)) {
      for (Map.Entry<String, float[]> entry : part.entrySet()) {
        for (float value : entry.getValue()) {
          if (!(Math.abs(value) <= Float.MAX_VALUE)) {
            return entry.getKey();
          }
        }
      }
    }
    return null;
  }
}
