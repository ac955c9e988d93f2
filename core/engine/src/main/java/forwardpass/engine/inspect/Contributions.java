package forwardpass.engine.inspect;

import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.ParameterValues;
import java.util.ArrayList;
import java.util.List;

/**
 * What each part of a model adds to one logit directly (Elhage et al. 2021, 'A Mathematical
 * Framework for Transformer Circuits'). The residual stream is a sum, and the final norm is linear
 * once its scale is held fast at what it is in this pass; so the logit is a sum over the parts.
 * What a part changes in later parts is not counted.
 */
public final class Contributions {
  /** One part: {@code embed}, {@code posEmbed}, {@code bias}, or a block's head, mlp or bias. */
  public record Part(String kind, int layer, int index, double logit) {}

  private final Recording run;
  private final GptConfig config;
  private final Weights weights;
  private final int position;
  private final double scale;
  private final double bias; // the final norm's, through the head
  private final double[] direction; // [dModel], what a unit of the stream does to the logit

  /**
   * Of one logit.
   *
   * @param position where the model predicts
   * @param token whose logit
   */
  public Contributions(Recording run, ParameterValues values, int position, int token) {
    this.run = run;
    this.position = position;
    config = run.gpt().config();
    weights = new Weights(config, values);
    int d = config.dModel();
    direction = new double[d];
    double mean = 0;
    for (int i = 0; i < d; i++) {
      direction[i] =
          (double) weights.of("finalNorm.gain", i).value()
              * weights.of(Weights.TABLE, token, i).value();
      mean += direction[i] / d;
    }
    for (int i = 0; i < d; i++) {
      direction[i] -= mean; // the norm subtracts the mean: what all entries share does nothing
    }
    bias = biasOf(token);
    scale = scaleHere();
  }

  private double biasOf(int token) {
    double sum = 0;
    for (int i = 0; i < config.dModel(); i++) {
      sum +=
          (double) weights.of("finalNorm.bias", i).value()
              * weights.of(Weights.TABLE, token, i).value();
    }
    return sum;
  }

  private double scaleHere() {
    int d = config.dModel();
    float[] stream = run.values(Recording.block(config.nLayers() - 1) + "residPost");
    double mean = 0;
    for (int i = 0; i < d; i++) {
      mean += stream[position * d + i] / (double) d;
    }
    double variance = 0;
    for (int i = 0; i < d; i++) {
      double off = stream[position * d + i] - mean;
      variance += off * off / d;
    }
    return 1 / Math.sqrt(variance + config.normEpsilon());
  }

  /** All parts; their sum is the logit, rounding aside. */
  public List<Part> all() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("embed", -1, 0, ofRow("embed")));
    parts.add(new Part("posEmbed", -1, 0, ofRow("posEmbed")));
    for (int layer = 0; layer < config.nLayers(); layer++) {
      for (int head = 0; head < config.nHeads(); head++) {
        parts.add(new Part("head", layer, head, ofHead(layer, head)));
      }
      parts.add(new Part("attnBias", layer, 0, ofBias(layer)));
      parts.add(new Part("mlp", layer, 0, ofRow(Recording.block(layer) + "mlpOut")));
    }
    parts.add(new Part("bias", -1, 0, bias));
    return parts;
  }

  private double ofRow(String tensor) {
    float[] values = run.values(tensor);
    double sum = 0;
    for (int i = 0; i < direction.length; i++) {
      sum += values[position * direction.length + i] * direction[i];
    }
    return sum * scale;
  }

  /** z of the head, through its rows of wO. */
  private double ofHead(int layer, int head) {
    String z = Recording.block(layer) + "z";
    String wO = Recording.block(layer) + "attention.wO";
    double sum = 0;
    for (int j = 0; j < config.dHead(); j++) {
      float found = run.value(new Cell(z, head, position, j));
      sum += found * along(wO, head * config.dHead() + j);
    }
    return sum * scale;
  }

  private double along(String matrix, int row) {
    double sum = 0;
    for (int i = 0; i < direction.length; i++) {
      sum += weights.value(matrix, row, i) * direction[i];
    }
    return sum;
  }

  private double ofBias(int layer) {
    String b = Recording.block(layer) + "attention.bO";
    double sum = 0;
    for (int i = 0; weights.has(b) && i < direction.length; i++) {
      sum += weights.of(b, i).value() * direction[i];
    }
    return sum * scale;
  }

  /** What each neuron of one block adds, [dMlp]: its mlpPost through its row of wOut. */
  public double[] neurons(int layer) {
    String post = Recording.block(layer) + "mlpPost";
    String wOut = Recording.block(layer) + "mlp.wOut";
    double[] all = new double[config.dMlp()];
    for (int neuron = 0; neuron < all.length; neuron++) {
      float fires = run.value(new Cell(post, 0, position, neuron));
      all[neuron] = scale * fires * along(wOut, neuron);
    }
    return all;
  }
}
