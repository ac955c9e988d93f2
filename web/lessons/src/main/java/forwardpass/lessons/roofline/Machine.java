package forwardpass.lessons.roofline;

import forwardpass.engine.cost.Roofline;
import java.util.List;

/**
 * Machines with a data sheet: 16-bit tensor operations without sparsity, and the memory's speed.
 */
final class Machine {
  /** The last is the one whose numbers the reader sets. */
  static final List<String> NAMES = List.of("h100", "h200", "a100", "rtx4090", "own");

  private static final double[][] SHEETS = { // TFLOP/s, GB/s
    {989, 3350}, // NVIDIA H100 SXM, data sheet: 1,979 with sparsity
    {989, 4800}, // NVIDIA H200 SXM, data sheet
    {312, 2039}, // NVIDIA A100 80 GB SXM, data sheet
    {165.2, 1008}, // NVIDIA Ada architecture paper: GeForce RTX 4090, FP16 with FP32 accumulate
  };

  private Machine() {}

  /** The machine of that name; its own numbers where it has none on a data sheet. */
  static Roofline of(String name, double teraflops, double gigabytes) {
    for (int i = 0; i < SHEETS.length; i++) {
      if (NAMES.get(i).equals(name)) {
        return new Roofline(SHEETS[i][0] * 1e12, SHEETS[i][1] * 1e9);
      }
    }
    return new Roofline(teraflops * 1e12, gigabytes * 1e9);
  }
}
