package forwardpass.engine.model;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Int8Matrix;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.weights.ElementType;
import forwardpass.engine.weights.Safetensors;
import forwardpass.engine.weights.SafetensorsWriter;
import forwardpass.engine.weights.TensorEntry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A model in eight bits a weight, as a safetensors file in the book's names. Of a linear layer
 * {@code name} it holds {@code name}, the integers [inputs, outputs], and {@code name.scales}
 * [blocks, outputs], as {@link Int8Matrix} has them; the token embedding lies as the head uses it,
 * [dModel, vocabSize]. Positions are in half precision, gains and biases in single.
 */
public final class Int8Checkpoint implements ParameterValues {
  private static final String SCALES = ".scales";
  private static final String BLOCK = "int8BlockSize";

  private final Safetensors file;
  private final GptConfig config;
  private final int blockSize;

  /**
   * A file that {@link #write} has written.
   *
   * @throws IllegalArgumentException if it is none: what is missing, left over or of another shape
   */
  public Int8Checkpoint(Safetensors file) {
    this.file = file;
    config = ConfigNotes.read(file.index().metadata());
    String block = file.index().metadata().get(BLOCK);
    if (block == null) {
      throw new IllegalArgumentException(
          "checkpoint: its metadata has no '" + BLOCK + "': it is not in eight bits");
    }
    blockSize = ConfigNotes.integer(file.index().metadata(), BLOCK);
    if (blockSize < 1) {
      throw new IllegalArgumentException(
          "checkpoint: metadata '" + BLOCK + "' is " + blockSize + ", must be ≥ 1");
    }
    Checkpoint.requireRoom(config, file.index());
    int expected = 0;
    for (Parameter parameter : Parameter.allOf(config)) {
      expected += require(parameter);
    }
    if (expected != file.index().entries().size()) {
      throw new IllegalArgumentException(
          "checkpoint: " + file.index().entries().size() + " tensors, the model has " + expected);
    }
  }

  /** Whether a file says of itself that it is in eight bits. */
  public static boolean isOne(Safetensors file) {
    return file.index().metadata().containsKey(BLOCK);
  }

  /** Checks a parameter's tensors, and says how many there are. */
  private int require(Parameter parameter) {
    if (!isRounded(parameter)) {
      require(parameter.name(), parameter.shape(), false);
      return 1;
    }
    Shape shape = layout(parameter);
    require(parameter.name(), shape, true);
    int blocks = (int) (((long) shape.dim(0) + blockSize - 1) / blockSize);
    require(parameter.name() + SCALES, Shape.of(blocks, shape.dim(1)), false);
    return 2;
  }

  private void require(String name, Shape shape, boolean int8) {
    TensorEntry entry = file.index().entry(name);
    if (int8 ? entry.type() != ElementType.I8 : !entry.type().isFloat()) {
      throw new IllegalArgumentException(
          "checkpoint: tensor '"
              + name
              + "' is of type "
              + entry.type()
              + ", expected "
              + (int8 ? "I8" : "F32, F16 or BF16"));
    }
    if (!entry.shape().equals(shape)) {
      throw new IllegalArgumentException(
          "checkpoint: tensor '" + name + "' is " + entry.shape() + ", expected " + shape);
    }
  }

  /** Sizes and choices of the model. */
  public GptConfig config() {
    return config;
  }

  /** The integers and scales of a linear layer, or of the tied head; null for other parameters. */
  @Override
  public @Nullable Int8Matrix int8(Parameter parameter) {
    if (!isRounded(parameter)) {
      return null;
    }
    Shape shape = layout(parameter);
    return new Int8Matrix(
        shape.dim(0),
        shape.dim(1),
        blockSize,
        file.int8(parameter.name()),
        Checkpoint.finite(file, parameter.name() + SCALES));
  }

  /** The values as floats, for a model that computes with those. */
  @Override
  public float[] of(Parameter parameter) {
    Int8Matrix rounded = int8(parameter);
    if (rounded == null) {
      return Checkpoint.finite(file, parameter.name());
    }
    float[] values = rounded.dequantize();
    return isTable(parameter)
        ? WeightAssembly.transposed(values, rounded.inputs(), rounded.outputs())
        : values;
  }

  /** The weights on a backend: as eight bits, or widened. */
  public GptWeights load(Backend backend, WeightFormat format) {
    return GptWeights.of(backend, config, this, format);
  }

  private static boolean isTable(Parameter parameter) {
    return parameter.name().equals("tokenEmbedding");
  }

  private static boolean isRounded(Parameter parameter) {
    return switch (parameter.role()) {
      case MATRIX, RESIDUAL -> true;
      case EMBEDDING -> isTable(parameter);
      case GAIN, BIAS -> false;
    };
  }

  private static Shape layout(Parameter parameter) {
    Shape shape = parameter.shape();
    return isTable(parameter) ? Shape.of(shape.dim(1), shape.dim(0)) : shape;
  }

  /**
   * Rounds a model to eight bits.
   *
   * @param values of all its parameters
   */
  public static SafetensorsWriter write(GptConfig config, ParameterValues values) {
    SafetensorsWriter writer = new SafetensorsWriter();
    for (Map.Entry<String, String> note : ConfigNotes.of(config).entrySet()) {
      writer.note(note.getKey(), note.getValue());
    }
    writer.note(BLOCK, "" + WeightFormat.BLOCK);
    List<Parameter> all = Parameter.allOf(config);
    for (Parameter parameter : all) {
      add(writer, parameter, values.of(parameter));
    }
    return writer;
  }

  private static void add(SafetensorsWriter writer, Parameter parameter, float[] values) {
    Shape shape = parameter.shape();
    if (!isRounded(parameter)) {
      ElementType type =
          parameter.role() == Parameter.Role.EMBEDDING ? ElementType.F16 : ElementType.F32;
      writer.add(parameter.name(), type, shape, values);
      return;
    }
    Shape layout = layout(parameter);
    float[] laidOut =
        isTable(parameter) ? WeightAssembly.transposed(values, shape.dim(0), shape.dim(1)) : values;
    Int8Matrix rounded =
        Int8Matrix.quantize(layout.dim(0), layout.dim(1), WeightFormat.BLOCK, laidOut);
    writer.addInt8(parameter.name(), layout, rounded.values());
    writer.add(
        parameter.name() + SCALES,
        ElementType.F32,
        Shape.of(rounded.blocks(), layout.dim(1)),
        rounded.scales());
  }
}
