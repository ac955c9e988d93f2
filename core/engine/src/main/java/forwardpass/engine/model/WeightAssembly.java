package forwardpass.engine.model;

import forwardpass.engine.model.BlockWeights.AttentionWeights;
import forwardpass.engine.model.BlockWeights.MlpWeights;
import forwardpass.engine.model.BlockWeights.NormWeights;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Int8Matrix;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import forwardpass.engine.weights.Int4Matrix;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a model's weights together, one parameter after another in the order of {@link
 * Parameter#allOf}, so that a file of any size needs memory for one tensor at a time beside the
 * model.
 */
final class WeightAssembly {
  private final Backend backend;
  private final GptConfig config;
  private final ParameterValues values;
  private final WeightFormat format;
  private final Map<String, Parameter> left = new LinkedHashMap<>();
  private final Map<Parameter, Tensor> tensors = new LinkedHashMap<>();
  private final Map<Parameter, PackedMatrix> packed = new LinkedHashMap<>();

  WeightAssembly(Backend backend, GptConfig config, ParameterValues values, WeightFormat format) {
    this.backend = backend;
    this.config = config;
    this.values = values;
    this.format = format;
    for (Parameter parameter : Parameter.allOf(config)) {
      left.put(parameter.name(), parameter);
    }
  }

  GptConfig config() {
    return config;
  }

  WeightFormat format() {
    return format;
  }

  Map<Parameter, Tensor> tensors() {
    return tensors;
  }

  Map<Parameter, PackedMatrix> packed() {
    return packed;
  }

  /** Both ends. */
  Embedding embedding() {
    if (config.tiedHead() && format != WeightFormat.TENSORS) {
      Parameter table = take("tokenEmbedding");
      PackedMatrix ready = ready(table);
      if (ready != null) {
        return new Embedding.PackedTied(ready);
      }
      Int8Matrix rounded = values.int8(table);
      if (format == WeightFormat.INT8 && rounded != null) {
        return new Embedding.PackedTied(pack(table, rounded));
      }
      float[] head = transposed(read(table), config.vocabSize(), config.dModel());
      return new Embedding.PackedTied(pack(table, head, config.dModel(), config.vocabSize()));
    }
    Tensor table = tensor("tokenEmbedding");
    return config.tiedHead()
        ? new Embedding.Tied(table)
        : new Embedding.Untied(table, matrix("head", null));
  }

  @Nullable Tensor positionEmbedding() {
    return config.positions() instanceof Positions.Learned ? tensor("positionEmbedding") : null;
  }

  BlockWeights block(String block) {
    NormWeights attnNorm = norm(block + "attnNorm");
    AttentionWeights attention =
        new AttentionWeights(
            linear(block + "attention.", "Q"),
            linear(block + "attention.", "K"),
            linear(block + "attention.", "V"),
            linear(block + "attention.", "O"),
            config.qkNorm() ? tensor(block + "attention.qGain") : null,
            config.qkNorm() ? tensor(block + "attention.kGain") : null);
    NormWeights mlpNorm = norm(block + "mlpNorm");
    Linear gate = config.mlp() == MlpKind.SWIGLU ? linear(block + "mlp.", "Gate") : null;
    MlpWeights mlp =
        new MlpWeights(gate, linear(block + "mlp.", "In"), linear(block + "mlp.", "Out"));
    return new BlockWeights(attnNorm, attention, mlpNorm, mlp);
  }

  NormWeights norm(String name) {
    Tensor gain = tensor(name + ".gain");
    return new NormWeights(gain, config.norm() == NormKind.LAYER ? tensor(name + ".bias") : null);
  }

  private Linear linear(String where, String name) {
    return matrix(where + "w" + name, config.biases() ? where + "b" + name : null);
  }

  private Linear matrix(String weights, @Nullable String bias) {
    if (format == WeightFormat.TENSORS) {
      Tensor w = tensor(weights);
      return new Linear.Dense(w, bias == null ? null : tensor(bias));
    }
    Parameter parameter = take(weights);
    PackedMatrix ready = ready(parameter);
    PackedMatrix w = ready != null ? ready : packed(parameter);
    return new Linear.Packed(w, bias == null ? null : tensor(bias));
  }

  private PackedMatrix packed(Parameter parameter) {
    Int8Matrix rounded = values.int8(parameter);
    return format == WeightFormat.INT8 && rounded != null
        ? pack(parameter, rounded)
        : pack(parameter, read(parameter), parameter.shape().dim(0), parameter.shape().dim(1));
  }

  private @Nullable PackedMatrix ready(Parameter parameter) {
    PackedMatrix ready = format == WeightFormat.PACKED ? values.packed(parameter) : null;
    if (ready != null) {
      packed.put(parameter, ready);
    }
    return ready;
  }

  private PackedMatrix pack(Parameter parameter, Int8Matrix rounded) {
    PackedMatrix matrix = backend.pack(rounded);
    packed.put(parameter, matrix);
    return matrix;
  }

  private PackedMatrix pack(Parameter parameter, float[] w, int inputs, int outputs) {
    try (Scope scope = backend.scope()) {
      PackedMatrix matrix =
          switch (format) {
            case TENSORS, PACKED ->
                backend.pack(backend.tensor(Shape.of(inputs, outputs), w), false);
            case INT8 -> backend.pack(Int8Matrix.quantize(inputs, outputs, WeightFormat.BLOCK, w));
            case INT4 ->
                backend.pack(Int4Matrix.quantize(inputs, outputs, WeightFormat.BLOCK, w).toInt8());
          };
      matrix.keep(scope);
      packed.put(parameter, matrix);
      return matrix;
    }
  }

  static float[] transposed(float[] x, int rows, int columns) {
    float[] y = new float[x.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        y[column * rows + row] = x[row * columns + column];
      }
    }
    return y;
  }

  private Tensor tensor(String name) {
    Parameter parameter = take(name);
    Tensor ready = values.tensor(parameter);
    Tensor tensor = ready != null ? ready : backend.tensor(parameter.shape(), read(parameter));
    tensors.put(parameter, tensor);
    return tensor;
  }

  private float[] read(Parameter parameter) {
    float[] read = values.of(parameter);
    if (read.length != parameter.shape().size()) {
      throw new IllegalArgumentException(
          "weights: "
              + read.length
              + " values for '"
              + parameter.name()
              + "' "
              + parameter.shape());
    }
    return read;
  }

  private Parameter take(String name) {
    Parameter parameter = left.remove(name);
    if (parameter == null) {
      throw new IllegalStateException("weights: no parameter '" + name + "' is left to read");
    }
    return parameter;
  }

  /** Nothing may be left over. */
  void finish() {
    if (!left.isEmpty()) {
      throw new IllegalStateException("weights: never read " + left.keySet());
    }
  }
}
