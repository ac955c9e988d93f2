package forwardpass.e2e.bench;

import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;

/** [m, k] × [k, n], the right side packed once, the result made anew each time. */
final class MatmulWorkload implements Workload {
  private final Backend backend;
  private final Tensor x;
  private final PackedMatrix weights;

  MatmulWorkload(Backend backend, int m, int k, int n) {
    this.backend = backend;
    Rng rng = Rng.seeded(1);
    x = backend.tensor(Shape.of(m, k), RandomFloats.of(m * k, rng));
    Tensor plain = backend.tensor(Shape.of(k, n), RandomFloats.of(k * n, rng));
    weights = backend.pack(plain, false);
  }

  @Override
  @SuppressWarnings("try") // the scope is there to be closed
  public void run() {
    try (Scope scope = backend.scope()) {
      backend.matmul(x, weights);
    }
  }
}
