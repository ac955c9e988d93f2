package forwardpass.trainer.landscape;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.tensor.Backend;
import forwardpass.trainer.run.Validation;
import forwardpass.trainer.train.TokenSource;

/**
 * The plane through a model's weights θ that two directions span: at (a, b) stands the model with
 * the weights θ + a · across + b · up.
 *
 * @param text what its loss is measured on
 * @param most how many tokens of it
 */
record LossPlane(
    Backend backend,
    GptConfig config,
    ParameterValues weights,
    Direction across,
    Direction up,
    TokenSource text,
    long most) {

  /** The loss of the model at (a, b), in nats a token. */
  double at(double a, double b) {
    ParameterValues moved =
        parameter -> {
          float[] values = weights.of(parameter).clone();
          float[] first = across.of(parameter);
          float[] second = up.of(parameter);
          for (int i = 0; i < values.length; i++) {
            values[i] += (float) (a * first[i] + b * second[i]);
          }
          return values;
        };
    GptWeights there = GptWeights.of(backend, config, moved, WeightFormat.TENSORS);
    try {
      return Validation.of(backend, new Gpt(backend, there), text, config.nCtx(), most).loss();
    } finally {
      there.free();
    }
  }

  /**
   * The losses on a square grid around the weights.
   *
   * @param reach how far it goes to each side, in lengths of the weights
   * @param cells how many points a side, odd, so that the weights themselves are the middle one
   * @return [cells][cells], the row of the smallest b first
   */
  double[][] grid(double reach, int cells) {
    if (cells < 3 || cells % 2 == 0) {
      throw new IllegalArgumentException("landscape: " + cells + " cells, must be odd, 3 or more");
    }
    double[][] losses = new double[cells][cells];
    for (int row = 0; row < cells; row++) {
      for (int column = 0; column < cells; column++) {
        losses[row][column] = at(place(column, reach, cells), place(row, reach, cells));
      }
    }
    return losses;
  }

  private static double place(int index, double reach, int cells) {
    int middle = cells / 2;
    return reach * (index - middle) / middle;
  }
}
