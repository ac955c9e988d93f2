package forwardpass.engine.model;

import forwardpass.engine.tensor.Int8Matrix;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Tensor;
import org.jspecify.annotations.Nullable;

/** Where the numbers of a model's parameters come from: chance, a file, another model. */
@FunctionalInterface
public interface ParameterValues {

  /** The values of one parameter, row-major, as many as its shape says. */
  float[] of(Parameter parameter);

  /**
   * A linear layer's weights as they were rounded to eight bits, or null where they were not; of
   * the token embedding its transpose, [dModel, vocabSize], which is the head.
   */
  default @Nullable Int8Matrix int8(Parameter parameter) {
    return null;
  }

  /** The parameter where it is on the backend already, to be handed over; null where it is not. */
  default @Nullable Tensor tensor(Parameter parameter) {
    return null;
  }

  /** A linear layer's weights, or the head of a tied table, where they are packed already. */
  default @Nullable PackedMatrix packed(Parameter parameter) {
    return null;
  }

  /**
   * Some columns of a matrix of weights as rows, [count, inputs], where they can be read without
   * the others; of the token embedding some of its rows, [count, dModel]. Null where they can't.
   */
  default float @Nullable [] outputs(Parameter parameter, int from, int count) {
    return null;
  }
}
