package forwardpass.engine.model;

import forwardpass.engine.format.Decimal;
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
    requireRoom(config, index);
    return config;
  }

  /** A model of a billion layers must not be laid out before it is compared with its file. */
  static void requireRoom(GptConfig config, SafetensorsIndex index) {
    if (config.nLayers() > index.entries().size()) {
      throw refuse(
          "the configuration says "
              + config.nLayers()
              + " layers, the file has only "
              + index.entries().size()
              + " tensors");
    }
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
    int dModel = table.dim(1);
    int positions = otherSize(layout.outside("wpe.weight"), 1, dModel);
    return new GptConfig(
        table.dim(0),
        settings.nCtx() == 0 ? positions : settings.nCtx(),
        layers(),
        settings.nHeads(),
        settings.nHeads(),
        dModel,
        GptConfig.dHead(dModel, settings.nHeads()),
        otherSize(layout.inBlock(0, "mlp.c_fc.weight"), 0, dModel),
        new Positions.Learned(),
        NormKind.LAYER,
        settings.normEpsilon(),
        settings.gelu(),
        true,
        isTied());
  }

  private GptConfig llama(CheckpointSettings settings) {
    Shape table = matrix(layout.table());
    int dModel = table.dim(1);
    int queries = otherSize(layout.inBlock(0, "self_attn.q_proj.weight"), 1, dModel);
    int keys = otherSize(layout.inBlock(0, "self_attn.k_proj.weight"), 1, dModel);
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
        layers(),
        nHeads,
        keys / (queries / nHeads),
        dModel,
        queries / nHeads,
        otherSize(layout.inBlock(0, "mlp.gate_proj.weight"), 1, dModel),
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

  /**
   * The size of a matrix along the axis that is not dModel's.
   *
   * @param axis dModel's
   */
  private int otherSize(String name, int axis, int dModel) {
    Shape shape = matrix(name);
    if (shape.dim(axis) == dModel) {
      return shape.dim(1 - axis);
    }
    if (shape.dim(1 - axis) == dModel) {
      throw misshapen(name, shape, Shape.of(shape.dim(1), shape.dim(0)));
    }
    throw refuse(
        "tensor '"
            + name
            + "' is "
            + shape
            + ", its axis "
            + axis
            + " must be dModel, "
            + dModel
            + ", as '"
            + layout.table()
            + "' has it");
  }

  private static IllegalArgumentException misshapen(String name, Shape shape, Shape expected) {
    boolean turned = shape.rank() == 2 && Shape.of(shape.dim(1), shape.dim(0)).equals(expected);
    return refuse(
        "tensor '"
            + name
            + "' is "
            + shape
            + ", expected "
            + expected
            + (turned ? ": it is stored the other way round" : ""));
  }

  /** How many blocks there are; none between them may be missing. */
  private int layers() {
    Set<Integer> seen = new HashSet<>();
    int last = -1;
    for (TensorEntry entry : index.entries()) {
      int layer = layout.layerOf(entry.name());
      seen.add(layer);
      last = Math.max(last, layer);
    }
    for (int layer = 0; layer <= Math.max(last, 0); layer++) {
      if (!seen.contains(layer)) {
        String found = last < 0 ? "there is none" : "there are blocks up to " + last;
        throw refuse("block " + layer + " is missing: " + found);
      }
    }
    return last + 1;
  }

  /** Tied: there is no head, or it is the token embedding once more. */
  private boolean isTied() {
    return index.find(layout.head()) == null || headRepeatsTable();
  }

  private boolean headRepeatsTable() {
    TensorEntry head = index.entry(layout.head());
    TensorEntry table = index.entry(layout.table());
    return Arrays.equals(head.dims(), table.dims()) && sameNumbers(head, table);
  }

  /** Compared piece by piece: both may have hundreds of megabytes. */
  private boolean sameNumbers(TensorEntry one, TensorEntry other) {
    float[] left = new float[1 << 16];
    float[] right = new float[1 << 16];
    int count = one.count();
    for (int from = 0; from < count; from += left.length) {
      int some = file.floats(one, from, left);
      file.floats(other, from, right);
      for (int i = 0; i < some; i++) {
        if (left[i] != right[i]) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * The weights of a model of this configuration.
   *
   * @throws IllegalArgumentException naming the tensor and both shapes, if one is missing, left
   *     over, or of another shape; or the number, if one is NaN or infinite
   */
  public GptWeights load(Backend backend, GptConfig config, WeightFormat format) {
    requireFit(config);
    return GptWeights.of(backend, config, this::values, format);
  }

  /**
   * Checks that the file holds a model of this configuration, by names and shapes alone.
   *
   * @throws IllegalArgumentException as {@link #load} does for them
   */
  public void requireFit(GptConfig config) {
    String objection = layout.objection(config);
    if (objection != null) {
      throw refuse(objection);
    }
    requireRoom(config, index);
    requireEach(config);
  }

  /** The file that it reads. */
  Safetensors file() {
    return file;
  }

  private float[] values(Parameter parameter) {
    StoredTensor stored = layout.stored(parameter);
    return stored.parameter(finite(file, stored.name()));
  }

  /** A tensor's values; one that is NaN or infinite would make every result so. */
  static float[] finite(Safetensors file, String name) {
    float[] values = file.floats(name);
    int bad = Worst.firstNotFinite(values);
    if (bad >= 0) {
      throw refuse("tensor '" + name + "': number " + bad + " is " + Decimal.shortest(values[bad]));
    }
    return values;
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
      if (config.tiedHead() && name.equals(layout.head()) && !repeated) {
        throw refuse(
            "tensor "
                + entry
                + " is another matrix than the token embedding, which the configuration takes for"
                + " the head (tiedHead)");
      }
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
      throw misshapen(stored.name(), entry.shape(), stored.shape());
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
