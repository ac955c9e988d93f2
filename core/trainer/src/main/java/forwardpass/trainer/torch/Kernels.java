package forwardpass.trainer.torch;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.openblas.global.openblas_full;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/**
 * How fast matrix products are on this processor, with the threads now in force.
 *
 * @param name what OpenBLAS calls the kernels that it took for this processor
 * @param gflops billions of operations a second in float32
 * @param lowGflops the same in bfloat16
 */
public record Kernels(String name, double gflops, double lowGflops) {
  private static final int ROWS = 2048; // of a batch of 8 × 256 tokens
  private static final int INNER = 192;
  private static final int COLUMNS = 768;
  private static final int TRIALS = 5;

  /** Measures: about a tenth of a second. */
  @SuppressWarnings("try") // the scope is there to be closed
  public static Kernels measure() {
    String name = openblas_full.openblas_get_corename().getString();
    try (PointerScope temporaries = new PointerScope()) {
      Tensor left = torch.ones(ROWS, INNER);
      Tensor right = torch.ones(INNER, COLUMNS);
      Tensor lowLeft = left.to(torch.ScalarType.BFloat16);
      Tensor lowRight = right.to(torch.ScalarType.BFloat16);
      return new Kernels(name, rate(() -> left.mm(right)), rate(() -> lowLeft.mm(lowRight)));
    }
  }

  @SuppressWarnings("try") // the scope is there to be closed
  private static double rate(Supplier<Tensor> product) {
    long[] times = new long[TRIALS];
    for (int trial = -1; trial < TRIALS; trial++) { // the first warms up
      long start = System.nanoTime();
      try (PointerScope temporaries = new PointerScope()) {
        requireProduct(product.get());
      }
      if (trial >= 0) {
        times[trial] = System.nanoTime() - start;
      }
    }
    Arrays.sort(times);
    return 2.0 * ROWS * INNER * COLUMNS / times[TRIALS / 2];
  }

  private static void requireProduct(Tensor made) {
    if (made.size(1) != COLUMNS) {
      throw new IllegalStateException("a product has " + made.size(1) + " columns");
    }
  }

  /** In a line, for people. */
  public String describe() {
    return String.format(
        Locale.ROOT,
        "OpenBLAS kernels for %s: %.0f GFLOP/s in float32, %.0f in bfloat16, which is %s here",
        name,
        gflops,
        lowGflops,
        lowGflops > gflops ? "faster" : "slower");
  }
}
