package forwardpass.client.simd;

import static forwardpass.client.simd.Code.Type.I32;
import static forwardpass.client.simd.Code.Type.V128;

/** What is done row by row: sums, largest numbers, softmax. */
final class RowKernels extends RowWalk {
  private RowKernels() {}

  static void addTo(WasmModule module) {
    module.export("sumRows", new RowKernels().sumRows());
    module.export("maxRows", new RowKernels().maxRows());
    module.export("softmaxRows", new RowKernels().softmaxRows());
    module.export("softmaxBackward", new RowKernels().softmaxBackward());
  }

  /** {@code sumRows(x, y, rows, n)}. */
  private Code sumRows() {
    int x = code.param(I32);
    int y = code.param(I32);
    int rows = code.param(I32);
    int n = code.param(I32);
    declareLocals();
    everyRow(
        rows,
        n,
        () -> {
          int at = copyOf(x);
          code.get(y);
          sum(n, half -> load(at, half), at);
          code.memory(Op.F32_STORE, 0).increase(y, 4);
        },
        x);
    return code;
  }

  /** {@code maxRows(x, y, rows, n)}. */
  private Code maxRows() {
    int x = code.param(I32);
    int y = code.param(I32);
    int rows = code.param(I32);
    int n = code.param(I32);
    declareLocals();
    everyRow(
        rows,
        n,
        () -> {
          code.get(y);
          largest(n, copyOf(x));
          code.memory(Op.F32_STORE, 0).increase(y, 4);
        },
        x);
    return code;
  }

  /**
   * {@code softmaxRows(x, y, rows, n, visible)}: the first row has so many numbers that count, each
   * next one more, up to n; the others get probability 0. With {@code visible} = n this is plain
   * softmax.
   */
  private Code softmaxRows() {
    int x = code.param(I32);
    int y = code.param(I32);
    int rows = code.param(I32);
    int n = code.param(I32);
    int visible = code.param(I32);
    declareLocals();
    int splat = code.local(V128);
    VectorMath math = new VectorMath(code);
    everyRow(
        rows,
        n,
        () -> {
          largest(visible, copyOf(x));
          code.op(Op.F32X4_SPLAT).set(splat);
          int from = copyOf(x);
          int to = copyOf(y);
          sum(
              visible,
              half -> {
                code.get(from).memory(Op.V128_LOAD, 16 * half).get(splat).op(Op.F32X4_SUB);
                code.set(v[half]);
                math.exp(v[half]);
                code.get(to).get(v[half]).memory(Op.V128_STORE, 16 * half);
              },
              from,
              to);
          code.op(Op.F32X4_SPLAT).set(splat);
          int at = copyOf(y);
          byFours(
              visible,
              () -> {
                code.get(at).get(at).memory(Op.V128_LOAD, 0).get(splat).op(Op.F32X4_DIV);
                code.memory(Op.V128_STORE, 0);
              },
              at);
          code.get(y).get(visible).i32(2).op(Op.I32_SHL).op(Op.I32_ADD).set(at);
          int hidden = code.local(I32);
          code.get(n).get(visible).op(Op.I32_SUB).set(hidden);
          byFours(hidden, () -> code.get(at).splat(0f).memory(Op.V128_STORE, 0), at);
          code.get(visible).get(n).op(Op.I32_LT_S);
          code.when(() -> code.increase(visible, 1));
        },
        x,
        y);
    return code;
  }

  /** {@code softmaxBackward(y, dy, dx, rows, n)}: (dy − sum(dy · y)) · y. */
  private Code softmaxBackward() {
    int y = code.param(I32);
    int dy = code.param(I32);
    int dx = code.param(I32);
    int rows = code.param(I32);
    int n = code.param(I32);
    declareLocals();
    int splat = code.local(V128);
    everyRow(
        rows,
        n,
        () -> {
          int left = copyOf(dy);
          int right = copyOf(y);
          sum(
              n,
              half -> {
                code.get(left).memory(Op.V128_LOAD, 16 * half);
                code.get(right).memory(Op.V128_LOAD, 16 * half).op(Op.F32X4_MUL).set(v[half]);
              },
              left,
              right);
          code.op(Op.F32X4_SPLAT).set(splat);
          int gradient = copyOf(dy);
          int value = copyOf(y);
          int to = copyOf(dx);
          byFours(
              n,
              () -> {
                code.get(to).get(gradient).memory(Op.V128_LOAD, 0).get(splat).op(Op.F32X4_SUB);
                code.get(value).memory(Op.V128_LOAD, 0).op(Op.F32X4_MUL);
                code.memory(Op.V128_STORE, 0);
              },
              gradient,
              value,
              to);
        },
        y,
        dy,
        dx);
    return code;
  }
}
