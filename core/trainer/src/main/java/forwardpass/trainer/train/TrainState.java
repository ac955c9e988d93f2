package forwardpass.trainer.train;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All that a run needs to go on as if it had never stopped. Which tokens a step reads follows from
 * the seed and the step, so there is no state of a random generator.
 *
 * @param step how many steps were made
 * @param weights the values of every parameter, by its name, row-major
 * @param means AdamW's running means of the gradients, by the parameter's name
 * @param squares AdamW's running means of their squares
 */
public record TrainState(
    int step,
    Map<String, float[]> weights,
    Map<String, float[]> means,
    Map<String, float[]> squares) {
  /** Checks that all three name the same parameters, and keeps their order. */
  public TrainState {
    weights = new LinkedHashMap<>(weights);
    means = new LinkedHashMap<>(means);
    squares = new LinkedHashMap<>(squares);
    if (!weights.keySet().equals(means.keySet()) || !weights.keySet().equals(squares.keySet())) {
      throw new IllegalArgumentException(
          "state: weights of "
              + weights.keySet()
              + ", means of "
              + means.keySet()
              + ", squares of "
              + squares.keySet());
    }
  }
}
