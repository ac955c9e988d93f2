package forwardpass.engine.model;

import forwardpass.engine.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * One tensor that a model learns: its name in the book's files, its shape, and what it does, from
 * which follow how it starts and whether it decays.
 *
 * @param name such as {@code blocks.0.attention.wQ}
 * @param shape linear layers are [inputs, outputs], so that y = x w
 */
public record Parameter(String name, Shape shape, Role role) {

  /** What a parameter does. */
  public enum Role {
    /** Rows looked up by token or position. */
    EMBEDDING,
    /** A linear layer. */
    MATRIX,
    /** A linear layer that writes into the residual stream: wO and the mlp's wOut. */
    RESIDUAL,
    /** What a norm multiplies by; starts at 1. */
    GAIN,
    /** What is added; starts at 0. */
    BIAS
  }

  /** Whether weight decay applies: to matrices and embeddings, not to gains and biases. */
  public boolean decays() {
    return role != Role.GAIN && role != Role.BIAS;
  }

  /** All parameters of a model, the two ends first, then block by block. */
  public static List<Parameter> allOf(GptConfig config) {
    int d = config.dModel();
    List<Parameter> all = new ArrayList<>();
    all.add(embedding("tokenEmbedding", config.vocabSize(), d));
    if (!config.tiedHead()) {
      all.add(new Parameter("head", Shape.of(d, config.vocabSize()), Role.MATRIX));
    }
    if (config.positions() instanceof Positions.Learned) {
      all.add(embedding("positionEmbedding", config.nCtx(), d));
    }
    for (int layer = 0; layer < config.nLayers(); layer++) {
      addBlock(all, config, block(layer));
    }
    addNorm(all, config, "finalNorm");
    return all;
  }

  /** What the names of a block's parameters start with. */
  static String block(int layer) {
    return "blocks." + layer + ".";
  }

  private static void addBlock(List<Parameter> all, GptConfig config, String block) {
    int d = config.dModel();
    int queries = config.nHeads() * config.dHead();
    int keys = config.nKvHeads() * config.dHead();
    addNorm(all, config, block + "attnNorm");
    addLinear(all, config, block + "attention.", "Q", d, queries, Role.MATRIX);
    addLinear(all, config, block + "attention.", "K", d, keys, Role.MATRIX);
    addLinear(all, config, block + "attention.", "V", d, keys, Role.MATRIX);
    addLinear(all, config, block + "attention.", "O", queries, d, Role.RESIDUAL);
    if (config.qkNorm()) {
      all.add(new Parameter(block + "attention.qGain", Shape.of(config.dHead()), Role.GAIN));
      all.add(new Parameter(block + "attention.kGain", Shape.of(config.dHead()), Role.GAIN));
    }
    addNorm(all, config, block + "mlpNorm");
    if (config.mlp() == MlpKind.SWIGLU) {
      addLinear(all, config, block + "mlp.", "Gate", d, config.dMlp(), Role.MATRIX);
    }
    addLinear(all, config, block + "mlp.", "In", d, config.dMlp(), Role.MATRIX);
    addLinear(all, config, block + "mlp.", "Out", config.dMlp(), d, Role.RESIDUAL);
  }

  private static Parameter embedding(String name, int rows, int columns) {
    return new Parameter(name, Shape.of(rows, columns), Role.EMBEDDING);
  }

  private static void addLinear(
      List<Parameter> all,
      GptConfig config,
      String where,
      String name,
      int inputs,
      int outputs,
      Role role) {
    all.add(new Parameter(where + "w" + name, Shape.of(inputs, outputs), role));
    if (config.biases()) {
      all.add(new Parameter(where + "b" + name, Shape.of(outputs), Role.BIAS));
    }
  }

  private static void addNorm(List<Parameter> all, GptConfig config, String name) {
    all.add(new Parameter(name + ".gain", Shape.of(config.dModel()), Role.GAIN));
    if (config.norm() == NormKind.LAYER) {
      all.add(new Parameter(name + ".bias", Shape.of(config.dModel()), Role.BIAS));
    }
  }
}
