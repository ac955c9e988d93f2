package forwardpass.engine.model;

import forwardpass.engine.random.Rng;
import java.util.Arrays;

/**
 * The start of GPT-2: weights and embeddings from a normal distribution of standard deviation 0.02,
 * those that write into the residual stream divided by √(2 · nLayers), since so many of them add
 * up; biases 0, gains 1 (Radford et al. 2019, section 2.3). Parameters must be asked for in the
 * order of {@link Parameter#allOf}, as {@link GptWeights} does.
 */
final class RandomValues implements ParameterValues {
  private static final double DEVIATION = 0.02;

  private final Rng rng;
  private final double residualDeviation;

  RandomValues(GptConfig config, Rng rng) {
    this.rng = rng;
    this.residualDeviation = DEVIATION / Math.sqrt(2.0 * config.nLayers());
  }

  @Override
  public float[] of(Parameter parameter) {
    float[] values = new float[parameter.shape().size()];
    switch (parameter.role()) {
      case EMBEDDING, MATRIX -> fill(values, DEVIATION);
      case RESIDUAL -> fill(values, residualDeviation);
      case GAIN -> Arrays.fill(values, 1);
      case BIAS -> {} // 0
    }
    return values;
  }

  private void fill(float[] values, double deviation) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (rng.nextGaussian() * deviation);
    }
  }
}
