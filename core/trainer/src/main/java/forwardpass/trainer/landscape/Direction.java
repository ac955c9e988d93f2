package forwardpass.trainer.landscape;

import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.random.Rng;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A random direction in the space of all weights, filter-normalised (Li et al. 2018,
 * arXiv:1712.09913, section 4): Gaussian numbers, of which each filter is scaled to the length of
 * the model's own. A filter is what makes one output of a layer, a column of a matrix [inputs,
 * outputs], or one row of an embedding. Gains and biases stay as they are, as the paper has it.
 */
final class Direction {
  private final Map<String, float[]> parts;

  private Direction(Map<String, float[]> parts) {
    this.parts = parts;
  }

  static Direction random(GptConfig config, ParameterValues weights, Rng rng) {
    Map<String, float[]> parts = new HashMap<>();
    for (Parameter parameter : Parameter.allOf(config)) {
      float[] own = weights.of(parameter);
      float[] drawn = new float[own.length];
      if (parameter.decays()) { // gains and biases stay at 0
        fill(drawn, rng);
        normalise(parameter, drawn, own);
      }
      parts.put(parameter.name(), drawn);
    }
    return new Direction(parts);
  }

  /** The direction's numbers for one parameter, of its shape. */
  float[] of(Parameter parameter) {
    return Objects.requireNonNull(parts.get(parameter.name()));
  }

  private static void fill(float[] drawn, Rng rng) {
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = (float) rng.nextGaussian();
    }
  }

  private static void normalise(Parameter parameter, float[] drawn, float[] own) {
    int rows = parameter.shape().dim(0);
    int columns = parameter.shape().dim(1);
    boolean byRow = parameter.role() == Parameter.Role.EMBEDDING;
    int filters = byRow ? rows : columns;
    for (int filter = 0; filter < filters; filter++) {
      int first = byRow ? filter * columns : filter;
      int apart = byRow ? 1 : columns;
      int count = byRow ? columns : rows;
      double scale = length(own, first, apart, count) / length(drawn, first, apart, count);
      for (int k = 0; k < count; k++) {
        drawn[first + k * apart] *= (float) scale;
      }
    }
  }

  private static double length(float[] values, int first, int apart, int count) {
    double sum = 0;
    for (int k = 0; k < count; k++) {
      double value = values[first + k * apart];
      sum += value * value;
    }
    return Math.sqrt(sum);
  }
}
