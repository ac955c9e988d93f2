package forwardpass.client.simd;

import static forwardpass.client.simd.Code.Type.I32;
import static forwardpass.client.simd.Code.Type.V128;

/**
 * Lays eight columns of a matrix out as a panel, one k after the other and {@code toRow} bytes
 * apart, with zeros where the matrix has no column.
 */
final class PackKernel {
  private final Code code = new Code();
  private final int b = code.param(I32);
  private final int bRow = code.param(I32);
  private final int to = code.param(I32);
  private final int toRow = code.param(I32);
  private final int k = code.param(I32);
  private final int columns = code.param(I32);

  private PackKernel() {}

  /**
   * {@code panel(b, bRow, to, toRow, k, columns)} from b [k, n], {@code bRow} bytes from row to
   * row.
   */
  static Code plain() {
    return new PackKernel().emitPlain();
  }

  /** The same from b [n, k]. */
  static Code transposed() {
    return new PackKernel().emitTransposed();
  }

  private Code emitPlain() {
    code.get(columns).i32(TileKernel.COLUMNS).op(Op.I32_GE_S);
    code.whenElse(
        () ->
            code.whileAtLeast(
                k,
                1,
                () -> {
                  code.get(to).get(b).memory(Op.V128_LOAD, 0).memory(Op.V128_STORE, 0);
                  code.get(to).get(b).memory(Op.V128_LOAD, 16).memory(Op.V128_STORE, 16);
                  code.increaseBy(b, bRow).increaseBy(to, toRow);
                }),
        () -> {
          int step = code.local(I32);
          code.i32(4).set(step);
          oneByOne(step, bRow);
        });
    return code;
  }

  private Code emitTransposed() {
    int step = code.local(I32);
    code.get(bRow).set(step);
    code.get(columns).i32(TileKernel.COLUMNS).op(Op.I32_GE_S);
    code.when(() -> code.whileAtLeast(k, 4, this::transposeFour));
    code.i32(4).set(bRow);
    oneByOne(step, bRow);
    return code;
  }

  /** Four k of eight columns: two blocks of 4 × 4, each turned. */
  private void transposeFour() {
    int[] v = code.locals(V128, 4);
    int[] t = code.locals(V128, 4);
    int from = code.local(I32);
    int at = code.local(I32);
    code.get(b).set(from);
    for (int half = 0; half < 2; half++) {
      for (int i = 0; i < 4; i++) {
        code.get(from).memory(Op.V128_LOAD, 0).set(v[i]).increaseBy(from, bRow);
      }
      int offset = 16 * half;
      code.get(to).set(at);
      Transpose.emit(
          code,
          v,
          t,
          i -> code.get(at),
          i -> code.memory(Op.V128_STORE, offset).increaseBy(at, toRow));
    }
    code.increase(b, 16).get(at).set(to);
  }

  /**
   * The rest, number by number: {@code columnStep} bytes to the next column, {@code kStep} to the
   * next k.
   */
  private void oneByOne(int columnStep, int kStep) {
    int from = code.local(I32);
    code.whileAtLeast(
        k,
        1,
        () -> {
          code.get(b).set(from);
          for (int i = 0; i < TileKernel.COLUMNS; i++) {
            int column = i;
            code.i32(column).get(columns).op(Op.I32_LT_S);
            code.whenElse(
                () -> {
                  code.get(to).get(from).memory(Op.F32_LOAD, 0).memory(Op.F32_STORE, 4 * column);
                  code.increaseBy(from, columnStep);
                },
                () -> code.get(to).f32(0).memory(Op.F32_STORE, 4 * column));
          }
          code.increaseBy(b, kStep).increaseBy(to, toRow);
        });
  }
}
