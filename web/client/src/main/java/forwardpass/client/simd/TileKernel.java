package forwardpass.client.simd;

import static forwardpass.client.simd.Code.Type.I32;
import static forwardpass.client.simd.Code.Type.V128;

/**
 * The innermost piece of a matrix product: a tile of {@code rows} × 8·{@code panels} outputs whose
 * sums stay in registers while k runs. Sixteen vector registers hold a tile of 4 × 8 (eight sums,
 * two vectors of b, one splatted number of a) or of 1 × 32. Every output is {@code 0 + a₀b₀ + a₁b₁
 * + …} in the order of k.
 *
 * <p>The right side lies in panels of eight columns, [panel][k][8], so that k runs through memory
 * in order; or, for a single row of a, as it is, row by row.
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
  private final boolean plainB;
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
  private final int[] bPanels;
  private final int[] sums;
  private final int[] right = code.locals(V128, 2);
  private final int left = code.local(V128);

  private TileKernel(int rows, int panels, boolean transposedA, boolean plainB, boolean fused) {
    this.rows = rows;
    this.panels = panels;
    this.transposedA = transposedA;
    this.plainB = plainB;
    this.fused = fused;
    aRows = code.locals(I32, rows);
    bPanels = code.locals(I32, panels);
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
    return new TileKernel(rows, 1, transposedA, false, fused).emit();
  }

  /**
   * The same with one row and several panels, all columns of them stored.
   *
   * @param plainB whether b is [k, n] with {@code bRow} bytes from row to row, instead of packed in
   *     panels
   */
  static Code row(int panels, boolean plainB, boolean fused) {
    return new TileKernel(1, panels, false, plainB, fused).emit();
  }

  private Code emit() {
    pointers();
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

  private void pointers() {
    if (!plainB) {
      code.get(k).i32(PANEL_ROW).op(Op.I32_MUL).set(bRow); // from panel to panel
    }
    for (int i = 0; i < panels; i++) {
      code.get(i == 0 ? b : bPanels[i - 1]);
      if (i > 0) {
        if (plainB) {
          code.i32(PANEL_ROW);
        } else {
          code.get(bRow);
        }
        code.op(Op.I32_ADD);
      }
      code.set(bPanels[i]);
    }
    code.get(a).set(aRows[0]);
    for (int row = 1; row < rows && !transposedA; row++) {
      code.get(aRows[row - 1]).get(aRow).op(Op.I32_ADD).set(aRows[row]);
    }
  }

  /** So many steps of k, then the pointers move on. */
  private void steps(int count) {
    for (int step = 0; step < count; step++) {
      step(transposedA ? 0 : 4 * step, plainB ? 0 : PANEL_ROW * step);
      if (transposedA) {
        code.increaseBy(aRows[0], aRow);
      }
      for (int i = 0; i < panels && plainB; i++) {
        code.increaseBy(bPanels[i], bRow);
      }
    }
    for (int row = 0; row < rows && !transposedA; row++) {
      code.increase(aRows[row], 4 * count);
    }
    for (int i = 0; i < panels && !plainB; i++) {
      code.increase(bPanels[i], PANEL_ROW * count);
    }
  }

  private void step(int aOffset, int bOffset) {
    if (rows == 1) {
      code.get(aRows[0]).memory(Op.V128_LOAD32_SPLAT, aOffset).set(left);
    }
    for (int panel = 0; panel < panels; panel++) {
      for (int half = 0; half < 2; half++) {
        code.get(bPanels[panel]).memory(Op.V128_LOAD, bOffset + 16 * half).set(right[half]);
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

  private void store(int row) {
    Runnable whole =
        () -> {
          for (int i = 0; i < 2 * panels; i++) {
            code.get(c).get(sums[2 * panels * row + i]).memory(Op.V128_STORE, 16 * i);
          }
        };
    if (panels > 1) {
      whole.run();
      return;
    }
    code.get(columns).i32(COLUMNS).op(Op.I32_GE_S);
    code.whenElse(whole, () -> Partial.store(code, c, sums[2 * row], sums[2 * row + 1], columns));
  }
}
