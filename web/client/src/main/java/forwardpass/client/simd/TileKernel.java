package forwardpass.client.simd;

import static forwardpass.client.simd.Code.Type.I32;
import static forwardpass.client.simd.Code.Type.V128;

/**
 * The innermost piece of a matrix product: a tile of {@code rows} × 8·{@code panels} outputs whose
 * sums stay in registers while k runs. Of sixteen vector registers a tile of 6 × 8 takes twelve for
 * its sums, two for b and one for a splatted number of a. So many sums run side by side because
 * each must wait for its own last addition. Every output is {@code 0 + a₀b₀ + a₁b₁ + …} in the
 * order of k.
 *
 * <p>The right side is read where it lies, {@code bRow} bytes from one k to the next. A tile of one
 * row takes up to 32 columns, so that weights that come from memory come in one stream.
 */
final class TileKernel {
  /** The columns of a panel. */
  static final int COLUMNS = 8;

  /** The bytes of one row of a panel. */
  static final int PANEL_ROW = 4 * COLUMNS;

  private static final int UNROLL = 4;

  private final int rows;
  private final int panels;
  private final boolean transposedA;
  private final boolean fused;

  private final Code code = new Code();
  private final int a = code.param(I32);
  private final int b = code.param(I32);
  private final int c = code.param(I32);
  private final int k = code.param(I32);
  private final int aRow = code.param(I32);
  private final int bRow = code.param(I32);
  private final int cRow = code.param(I32);
  private final int columns = code.param(I32);
  private final int[] aRows;
  private final int[] sums;
  private final int[] right = code.locals(V128, 2);
  private final int left = code.local(V128);

  private TileKernel(int rows, int panels, boolean transposedA, boolean fused) {
    this.rows = rows;
    this.panels = panels;
    this.transposedA = transposedA;
    this.fused = fused;
    aRows = code.locals(I32, rows);
    sums = code.locals(V128, 2 * rows * panels);
  }

  /**
   * {@code tile(a, b, c, k, aRow, bRow, cRow, columns)}: rows × 8 outputs, of which the first
   * {@code columns} are stored.
   *
   * @param transposedA whether a is [k, m] with {@code aRow} bytes from one k to the next, else [m,
   *     k] with as many from one row to the next
   * @param fused whether multiply-add may round once
   */
  static Code tile(int rows, boolean transposedA, boolean fused) {
    return new TileKernel(rows, 1, transposedA, fused).emit();
  }

  /** The same with one row and several panels, which lie side by side; the last may be cut. */
  static Code row(int panels, boolean fused) {
    return new TileKernel(1, panels, false, fused).emit();
  }

  private Code emit() {
    code.get(a).set(aRows[0]);
    for (int row = 1; row < rows && !transposedA; row++) {
      code.get(aRows[row - 1]).get(aRow).op(Op.I32_ADD).set(aRows[row]);
    }
    code.whileAtLeast(k, UNROLL, () -> steps(UNROLL));
    code.whileAtLeast(k, 1, () -> steps(1));
    for (int row = 0; row < rows; row++) {
      store(row);
      if (row + 1 < rows) {
        code.increaseBy(c, cRow);
      }
    }
    return code;
  }

  /** So many steps of k, then the pointers move on. */
  private void steps(int count) {
    for (int step = 0; step < count; step++) {
      step(transposedA ? 0 : 4 * step);
      if (transposedA) {
        code.increaseBy(aRows[0], aRow);
      }
      code.increaseBy(b, bRow);
    }
    for (int row = 0; row < rows && !transposedA; row++) {
      code.increase(aRows[row], 4 * count);
    }
  }

  private void step(int aOffset) {
    if (rows == 1) {
      code.get(aRows[0]).memory(Op.V128_LOAD32_SPLAT, aOffset).set(left);
    }
    for (int panel = 0; panel < panels; panel++) {
      for (int half = 0; half < 2; half++) {
        code.get(b).memory(Op.V128_LOAD, PANEL_ROW * panel + 16 * half).set(right[half]);
      }
      for (int row = 0; row < rows; row++) {
        if (rows > 1) {
          code.get(aRows[transposedA ? 0 : row]);
          code.memory(Op.V128_LOAD32_SPLAT, aOffset + (transposedA ? 4 * row : 0)).set(left);
        }
        multiplyAdd(2 * (row * panels + panel));
      }
    }
  }

  private void multiplyAdd(int at) {
    for (int half = 0; half < 2; half++) {
      int sum = sums[at + half];
      if (fused) {
        code.get(left).get(right[half]).get(sum).op(Op.F32X4_RELAXED_MADD).set(sum);
      } else {
        code.get(sum).get(left).get(right[half]).op(Op.F32X4_MUL).op(Op.F32X4_ADD).set(sum);
      }
    }
  }

  /** Whole panels, then the last one, of which {@code columns} may leave fewer than eight. */
  private void store(int row) {
    int last = 2 * (panels - 1);
    int first = 2 * panels * row;
    for (int i = 0; i < last; i++) {
      code.get(c).get(sums[first + i]).memory(Op.V128_STORE, 16 * i);
    }
    int low = sums[first + last];
    int high = sums[first + last + 1];
    code.get(columns).i32(COLUMNS * panels).op(Op.I32_GE_S);
    code.whenElse(
        () -> {
          code.get(c).get(low).memory(Op.V128_STORE, 16 * last);
          code.get(c).get(high).memory(Op.V128_STORE, 16 * last + 16);
        },
        () -> Partial.store(code, c, PANEL_ROW * (panels - 1), low, high, columns));
  }
}
