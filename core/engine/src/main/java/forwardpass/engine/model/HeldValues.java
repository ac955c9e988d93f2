package forwardpass.engine.model;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model's weights, read back from where it holds them: tensors, or matrices packed as floats. */
record HeldValues(
    Backend backend, Map<Parameter, Tensor> tensors, Map<Parameter, PackedMatrix> matrices)
    implements ParameterValues {
  private static final String TABLE = "tokenEmbedding"; // packed as the head, so transposed

  @Override
  public float[] of(Parameter parameter) {
    Tensor tensor = tensors.get(parameter);
    if (tensor != null) {
      return backend.read(tensor);
    }
    PackedMatrix matrix = matrices.get(parameter);
    if (matrix == null) {
      throw new IllegalArgumentException(
          "weights: the model has no parameter '" + parameter.name() + "' " + parameter.shape());
    }
    float[] columns = columns(matrix, 0, matrix.outputs());
    return parameter.name().equals(TABLE)
        ? columns
        : WeightAssembly.transposed(columns, matrix.outputs(), matrix.inputs());
  }

  @Override
  public float @Nullable [] outputs(Parameter parameter, int from, int count) {
    PackedMatrix matrix = matrices.get(parameter);
    return matrix == null ? null : columns(matrix, from, count);
  }

  /** [count, inputs]. */
  @SuppressWarnings("try") // the scope is there to be closed
  private float[] columns(PackedMatrix matrix, int from, int count) {
    int[] ids = new int[count];
    for (int i = 0; i < count; i++) {
      ids[i] = from + i;
    }
    try (Scope scratch = backend.scope()) {
      return backend.read(backend.gather(matrix, ids, Shape.of(count)));
    }
  }
}
