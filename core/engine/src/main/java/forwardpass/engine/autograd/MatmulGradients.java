package forwardpass.engine.autograd;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;

/**
 * The gradients of y = a b: da = dy bᵀ and db = aᵀ dy, and their transposes where a side was read
 * transposed; pages that were repeated over a batch add up.
 */
record MatmulGradients(Backend on, Tensor a, Tensor b, boolean transposeA, boolean transposeB) {

  Tensor left(Tensor dy) {
    Tensor gradient =
        transposeA ? on.matmul(b, dy, transposeB, true) : on.matmul(dy, b, false, !transposeB);
    return on.sumTo(gradient, a.shape());
  }

  Tensor right(Tensor dy) {
    if (b.shape().rank() == 2 && !transposeA) {
      // one right side for all rows: its gradient is one product over all of them
      return product(rows(a), rows(dy));
    }
    return on.sumTo(product(a, dy), b.shape());
  }

  private Tensor product(Tensor left, Tensor dy) {
    return transposeB
        ? on.matmul(dy, left, true, transposeA)
        : on.matmul(left, dy, !transposeA, false);
  }

  private Tensor rows(Tensor x) {
    return on.reshape(x, Shape.of(x.shape().rows(), x.shape().columns()));
  }
}
