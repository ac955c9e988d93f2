package forwardpass.engine.model;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import forwardpass.engine.weights.ElementType;
import forwardpass.engine.weights.Safetensors;
import forwardpass.engine.weights.SafetensorsIndex;
import forwardpass.engine.weights.SafetensorsWriter;
import forwardpass.engine.weights.TensorEntry;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A model in a safetensors file: this book's own, or one of the layouts in which GPT-2 and Llama
 * are published. Every tensor is accounted for: one that is missing, left over or of another shape
 * is an error that names it.
 */
public final class Checkpoint {
  private final Safetensors file;
  private final SafetensorsIndex index;
  private final CheckpointLayout layout;

  /**
   * A checkpoint in a file.
   *
   * @throws IllegalArgumentException if it has no token embedding under a known name
   */
  public Checkpoint(Safetensors file) {
    this.file = file;
    this.index = file.index();
    this.layout = CheckpointLayout.of(index);
  }

  /** How the file names and stores its tensors. */
  public CheckpointLayout layout() {
    return layout;
  }

  private static IllegalArgumentException refuse(String why) {
    return new IllegalArgumentException("checkpoint: " + why);
  }

  /**
   * The configuration of one of the book's own files, which stands in its metadata.
   *
   * @throws IllegalArgumentException if it is not there, or is malformed
   */
  public GptConfig config() {
    GptConfig config = ConfigNotes.read(index.metadata());
    if (config.nLayers() > index.entries().size()) {
      throw refuse(
          "its metadata say "
              + config.nLayers()
              + " layers, it has only "
              + index.entries().size()
              + " tensors");
    }
    return config;
  }

  /** The configuration of published weights: what shapes tell, and these settings. */
  public GptConfig config(CheckpointSettings settings) {
    return switch (layout) {
      case BOOK -> config();
      case GPT2, GPT2_PREFIXED -> gpt2(settings);
      case LLAMA -> llama(settings);
    };
  }

  private GptConfig gpt2(CheckpointSettings settings) {
    Shape table = matrix(layout.table());
    Shape positions = matrix(layout.outside("wpe.weight"));
    int dModel = table.dim(1);
    return new GptConfig(
        table.dim(0),
        settings.nCtx() == 0 ? positions.dim(0) : settings.nCtx(),
        layers("ln_1.weight"),
        settings.nHeads(),
        settings.nHeads(),
        dModel,
        GptConfig.dHead(dModel, settings.nHeads()),
        matrix(layout.inBlock(0, "mlp.c_fc.weight")).dim(1),
        new Positions.Learned(),
        NormKind.LAYER,
        settings.normEpsilon(),
        settings.gelu(),
        true,
        isTied());
  }

  private GptConfig llama(CheckpointSettings settings) {
    Shape table = matrix(layout.table());
    int queries = matrix(layout.inBlock(0, "self_attn.q_proj.weight")).dim(0);
    int keys = matrix(layout.inBlock(0, "self_attn.k_proj.weight")).dim(0);
    int nHeads = settings.nHeads();
    if (nHeads < 1 || queries % nHeads != 0 || keys % (queries / nHeads) != 0) {
      throw refuse(
          queries
              + " query columns and "
              + keys
              + " key columns do not divide into heads, nHeads is "
              + nHeads);
    }
    return new GptConfig(
        table.dim(0),
        settings.nCtx(),
        layers("input_layernorm.weight"),
        nHeads,
        keys / (queries / nHeads),
        table.dim(1),
        queries / nHeads,
        matrix(layout.inBlock(0, "mlp.gate_proj.weight")).dim(0),
        settings.rotary(),
        NormKind.RMS,
        settings.normEpsilon(),
        MlpKind.SWIGLU,
        false,
        isTied());
  }

  private Shape matrix(String name) {
    Shape shape = index.entry(name).shape();
    if (shape.rank() != 2) {
      throw refuse("tensor '" + name + "' is " + shape + ", expected a matrix");
    }
    return shape;
  }

  private int layers(String inEach) {
    int layers = 0;
    while (index.find(layout.inBlock(layers, inEach)) != null) {
      layers++;
    }
    return layers;
  }

  /** Tied: there is no head, or it is the token embedding once more. */
  private boolean isTied() {
    return index.find(layout.head()) == null || headRepeatsTable();
  }

  private boolean headRepeatsTable() {
    TensorEntry head = index.entry(layout.head());
    TensorEntry table = index.entry(layout.table());
    return Arrays.equals(head.dims(), table.dims())
        && Arrays.equals(file.floats(head.name()), file.floats(table.name()));
  }

  /**
   * The weights of a model of this configuration.
   *
   * @throws IllegalArgumentException naming the tensor and both shapes, if one is missing, left
   *     over, or of another shape
   */
  public GptWeights load(Backend backend, GptConfig config, WeightFormat format) {
    String objection = layout.objection(config);
    if (objection != null) {
      throw refuse(objection);
    }
    requireEach(config);
    return GptWeights.of(backend, config, this::values, format);
  }

  private float[] values(Parameter parameter) {
    StoredTensor stored = layout.stored(parameter);
    return stored.parameter(file.floats(stored.name()));
  }

  private void requireEach(GptConfig config) {
    Set<String> used = new HashSet<>();
    for (Parameter parameter : Parameter.allOf(config)) {
      StoredTensor stored = layout.stored(parameter);
      requireStored(stored);
      used.add(stored.name());
    }
    for (TensorEntry entry : index.entries()) {
      String name = entry.name();
      boolean repeated = config.tiedHead() && name.equals(layout.head()) && headRepeatsTable();
      if (!used.contains(name) && !repeated && !layout.isNoWeight(name)) {
        throw refuse(
            "tensor "
                + entry
                + " is left over: a model of "
                + config.nLayers()
                + " layers has no use for it");
      }
    }
  }

  private void requireStored(StoredTensor stored) {
    TensorEntry entry = index.find(stored.name());
    if (entry == null) {
      throw refuse("tensor '" + stored.name() + "' " + stored.shape() + " is missing");
    }
    if (!entry.shape().equals(stored.shape())) {
      throw refuse(
          "tensor '" + stored.name() + "' is " + entry.shape() + ", expected " + stored.shape());
    }
    if (!entry.type().isFloat()) {
      throw refuse("tensor '" + stored.name() + "' is of type " + entry.type());
    }
  }

  /**
   * A file in the book's layout, its configuration among its notes.
   *
   * @param backend the backend that holds the weights
   * @param type F32 keeps every bit; F16 and BF16 halve the file
   * @throws IllegalStateException if the weights are packed
   */
  public static SafetensorsWriter write(GptWeights weights, Backend backend, ElementType type) {
    SafetensorsWriter writer = new SafetensorsWriter();
    for (Map.Entry<String, String> note : ConfigNotes.of(weights.config()).entrySet()) {
      writer.note(note.getKey(), note.getValue());
    }
    for (Map.Entry<Parameter, Tensor> entry : weights.tensors().entrySet()) {
      Parameter parameter = entry.getKey();
      Tensor tensor = entry.getValue();
      writer.add(parameter.name(), type, parameter.shape(), () -> backend.read(tensor));
    }
    return writer;
  }
}
