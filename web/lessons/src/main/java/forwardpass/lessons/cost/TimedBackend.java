package forwardpass.lessons.cost;

import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Storage;

/**
 * The backend on arrays, with a stopwatch on its matrix products. Fused attention multiplies inside
 * its own loop and is not seen: ask for its pattern, and its products are made one by one.
 */
final class TimedBackend extends ArrayBackend {
  private long inProducts; // nanoseconds

  /** The nanoseconds spent in products since this was last asked. */
  long takeTime() {
    long taken = inProducts;
    inProducts = 0;
    return taken;
  }

  @Override
  protected void matmul(
      Storage a,
      int aAt,
      boolean transposeA,
      Storage b,
      int bAt,
      boolean transposeB,
      Storage out,
      int outAt,
      int m,
      int k,
      int n) {
    long start = System.nanoTime();
    super.matmul(a, aAt, transposeA, b, bAt, transposeB, out, outAt, m, k, n);
    inProducts += System.nanoTime() - start;
  }

  @Override
  protected void matmul(Storage x, PackedMatrix weights, Storage y, int rows) {
    long start = System.nanoTime();
    super.matmul(x, weights, y, rows);
    inProducts += System.nanoTime() - start;
  }
}
