package forwardpass.engine.model;

import forwardpass.engine.model.BlockWeights.NormWeights;
import forwardpass.engine.optim.ParameterGroup;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The weights of one model. They belong to the scope that is open when they are made; make them
 * outside all scopes and they live until {@link #free}.
 */
public final class GptWeights {
  private final GptConfig config;
  private final WeightFormat format;
  private final Embedding embedding;
  private final @Nullable Tensor positionEmbedding; // [nCtx, dModel]
  private final List<BlockWeights> blocks;
  private final NormWeights finalNorm;
  private final Map<Parameter, Tensor> tensors;
  private final Map<Parameter, PackedMatrix> packed;

  GptWeights(WeightAssembly assembly) {
    config = assembly.config();
    format = assembly.format();
    embedding = assembly.embedding();
    positionEmbedding = assembly.positionEmbedding();
    List<BlockWeights> all = new ArrayList<>();
    for (int layer = 0; layer < config.nLayers(); layer++) {
      all.add(assembly.block(Parameter.block(layer)));
    }
    blocks = Collections.unmodifiableList(all);
    finalNorm = assembly.norm("finalNorm");
    assembly.finish();
    tensors = Collections.unmodifiableMap(new LinkedHashMap<>(assembly.tensors()));
    packed = Collections.unmodifiableMap(new LinkedHashMap<>(assembly.packed()));
  }

  /** A model whose parameters have these values. */
  public static GptWeights of(
      Backend backend, GptConfig config, ParameterValues values, WeightFormat format) {
    return new GptWeights(new WeightAssembly(backend, config, values, format));
  }

  /**
   * A model to be trained: GPT-2's random start (standard deviation 0.02, scaled down by √(2 ·
   * nLayers) where a matrix writes into the residual stream). The same generator gives the same
   * model everywhere.
   */
  public static GptWeights random(Backend backend, GptConfig config, Rng rng) {
    return of(backend, config, new RandomValues(config, rng), WeightFormat.TENSORS);
  }

  /**
   * A copy of these weights in another form, perhaps on another backend.
   *
   * @param from the backend that holds these
   * @throws IllegalStateException if these are packed
   */
  public GptWeights as(WeightFormat other, Backend from, Backend to) {
    return of(to, config, values(from), other);
  }

  /**
   * The values of every parameter, read when asked for.
   *
   * @throws IllegalStateException if the weights are packed
   */
  public ParameterValues values(Backend backend) {
    Map<Parameter, Tensor> source = tensors();
    return parameter -> {
      Tensor tensor = source.get(parameter);
      if (tensor == null) {
        throw new IllegalArgumentException(
            "weights: the model has no parameter '" + parameter.name() + "' " + parameter.shape());
      }
      return backend.read(tensor);
    };
  }

  /**
   * The values of every parameter, packed or not, read back when asked for; of a packed matrix also
   * some outputs alone, so that a large one need not be in memory twice.
   *
   * @param backend the backend that holds these
   * @throws IllegalStateException if the weights are held in fewer bits than a float
   */
  public ParameterValues held(Backend backend) {
    if (format == WeightFormat.INT8 || format == WeightFormat.INT4) {
      throw new IllegalStateException(
          "weights: held as " + format + ", in fewer bits than a float");
    }
    return new HeldValues(backend, tensors, packed);
  }

  /** Sizes and choices. */
  public GptConfig config() {
    return config;
  }

  /** How the matrices are held. */
  public WeightFormat format() {
    return format;
  }

  /** Token embedding and head. */
  public Embedding embedding() {
    return embedding;
  }

  /** [nCtx, dModel]; null where positions are rotary. */
  public @Nullable Tensor positionEmbedding() {
    return positionEmbedding;
  }

  /** The blocks, first to last. */
  public List<BlockWeights> blocks() {
    return blocks;
  }

  /** The norm before the head. */
  public NormWeights finalNorm() {
    return finalNorm;
  }

  /**
   * Every parameter with its tensor, in the order of {@link Parameter#allOf}: what an optimiser
   * steps and a file holds.
   *
   * @throws IllegalStateException if the weights are packed
   */
  public Map<Parameter, Tensor> tensors() {
    if (format != WeightFormat.TENSORS) {
      throw new IllegalStateException(
          "weights: held as " + format + ", only " + WeightFormat.TENSORS + " can be read back");
    }
    return tensors;
  }

  /**
   * What an optimiser is to step: matrices and embeddings with a decay, gains and biases without.
   *
   * @throws IllegalStateException if the weights are packed
   */
  public List<ParameterGroup> groups(double weightDecay) {
    List<Tensor> decaying = new ArrayList<>();
    List<Tensor> others = new ArrayList<>();
    for (Map.Entry<Parameter, Tensor> entry : tensors().entrySet()) {
      (entry.getKey().decays() ? decaying : others).add(entry.getValue());
    }
    return List.of(new ParameterGroup(decaying, weightDecay), new ParameterGroup(others, 0));
  }

  /** Gives their memory back. */
  public void free() {
    for (Tensor tensor : tensors.values()) {
      tensor.storage().free();
    }
    for (PackedMatrix matrix : packed.values()) {
      matrix.free();
    }
  }
}
