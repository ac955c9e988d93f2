package forwardpass.client.simd;

import static forwardpass.client.simd.Code.Type.F32;
import static forwardpass.client.simd.Code.Type.I32;
import static forwardpass.client.simd.Code.Type.V128;

/**
 * What is done row by row: sums, largest numbers, softmax, normalisation. Sums are {@link
 * forwardpass.engine.tensor.LaneSum}'s: two vectors are its eight lanes. The last step of a row may
 * read, and write, up to seven numbers past its end: into the next row, which is written later, or
 * into the room behind a storage.
 */
final class RowKernels {
  private final Code code = new Code();
  private final int[] lanes = new int[2];
  private final int[] v = new int[2];

  private RowKernels() {}

  static void addTo(WasmModule module) {
    module.export("sumRows", new RowKernels().sumRows());
    module.export("maxRows", new RowKernels().maxRows());
    module.export("softmaxRows", new RowKernels().softmaxRows());
    module.export("layerNorm", new RowKernels().layerNorm());
    module.export("rmsNorm", new RowKernels().rmsNorm());
    module.export("softmaxBackward", new RowKernels().softmaxBackward());
  }

  private void declareLocals() {
    for (int half = 0; half < 2; half++) {
      lanes[half] = code.local(V128);
      v[half] = code.local(V128);
    }
  }

  /** What to do with eight numbers; {@code half} is 0 or 1. */
  private interface Half {
    void emit(int half);
  }

  /**
   * Walks a row of n numbers by eights. {@code load} leaves the half's four numbers in v[half];
   * {@code add} takes v[half] into lanes[half]. In the last step the numbers beyond the row are
   * replaced by {@code nothing}.
   */
  private void reduce(int n, float nothing, Half load, Half add, int... pointers) {
    int left = code.local(I32);
    code.get(n).set(left);
    code.whileAtLeast(
        left,
        8,
        () -> {
          for (int half = 0; half < 2; half++) {
            load.emit(half);
            add.emit(half);
          }
          advance(pointers, 32);
        });
    code.get(left);
    code.when(
        () -> {
          for (int half = 0; half < 2; half++) {
            load.emit(half);
            code.get(v[half]).splat(nothing);
            code.get(left).op(Op.I32X4_SPLAT);
            code.v128(4 * half, 4 * half + 1, 4 * half + 2, 4 * half + 3);
            code.op(Op.I32X4_GT_S).op(Op.V128_BITSELECT).set(v[half]);
            add.emit(half);
          }
        });
  }

  private void advance(int[] pointers, int bytes) {
    for (int pointer : pointers) {
      code.increase(pointer, bytes);
    }
  }

  /**
   * The lanes' sum from +0; {@code ((l0+l4) + (l2+l6)) + ((l1+l5) + (l3+l7))} stays on the stack.
   */
  private void sum(int n, Half load, int... pointers) {
    setLanes(0);
    reduce(
        n,
        0,
        load,
        half -> code.get(lanes[half]).get(v[half]).op(Op.F32X4_ADD).set(lanes[half]),
        pointers);
    code.get(lanes[0]).get(lanes[1]).op(Op.F32X4_ADD).set(lanes[0]);
    code.get(lanes[0]).get(lanes[0]).get(lanes[0]).shuffle32(2, 3, 2, 3).op(Op.F32X4_ADD);
    code.set(lanes[0]);
    code.get(lanes[0]).lane(Op.F32X4_EXTRACT_LANE, 0);
    code.get(lanes[0]).lane(Op.F32X4_EXTRACT_LANE, 1).op(Op.F32_ADD);
  }

  /** The row's largest number stays on the stack. */
  private void largest(int n, int x) {
    setLanes(Float.NEGATIVE_INFINITY);
    reduce(
        n,
        Float.NEGATIVE_INFINITY,
        half -> load(x, half),
        half -> code.get(lanes[half]).get(v[half]).op(Op.F32X4_MAX).set(lanes[half]),
        x);
    code.get(lanes[0]).get(lanes[1]).op(Op.F32X4_MAX).set(lanes[0]);
    for (int lane = 0; lane < 4; lane++) {
      code.get(lanes[0]).lane(Op.F32X4_EXTRACT_LANE, lane);
    }
    code.op(Op.F32_MAX).op(Op.F32_MAX).op(Op.F32_MAX);
  }

  private void setLanes(float value) {
    code.splat(value).set(lanes[0]).splat(value).set(lanes[1]);
  }

  private void load(int x, int half) {
    code.get(x).memory(Op.V128_LOAD, 16 * half).set(v[half]);
  }

  /** Runs the body ⌈n / 4⌉ times, the pointers moving on by four numbers. */
  private void byFours(int n, Runnable body, int... pointers) {
    int left = code.local(I32);
    code.get(n).set(left);
    code.whileAtLeast(
        left,
        1,
        () -> {
          body.run();
          advance(pointers, 16);
          code.increase(left, 1 - 4);
        });
  }

  /** Runs the body for every row; the pointers then move on by n numbers. */
  private void everyRow(int rows, int n, Runnable body, int... pointers) {
    int row = code.local(I32);
    code.get(n).i32(2).op(Op.I32_SHL).set(row);
    code.whileAtLeast(
        rows,
        1,
        () -> {
          body.run();
          for (int pointer : pointers) {
            code.increaseBy(pointer, row);
          }
        });
  }

  private int copyOf(int pointer) {
    int copy = code.local(I32);
    code.get(pointer).set(copy);
    return copy;
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

  /** {@code 1 / √(sum / n + ε)} in every lane of {@code to}, the sum being on the stack. */
  private void inverseRoot(int count, int epsilon, int to) {
    int root = code.local(F32);
    code.get(count).op(Op.F32_DIV).get(epsilon).op(Op.F32_ADD).op(Op.F32_SQRT).set(root);
    code.f32(1).get(root).op(Op.F32_DIV).op(Op.F32X4_SPLAT).set(to);
  }

  /** {@code layerNorm(x, gain, bias, epsilon, y, rows, n)}. */
  private Code layerNorm() {
    int x = code.param(I32);
    int gain = code.param(I32);
    int bias = code.param(I32);
    int epsilon = code.param(F32);
    int y = code.param(I32);
    int rows = code.param(I32);
    int n = code.param(I32);
    declareLocals();
    int count = code.local(F32);
    int splat = code.local(V128);
    code.get(n).op(Op.F32_CONVERT_I32_S).set(count);
    everyRow(
        rows,
        n,
        () -> {
          int at = copyOf(x);
          sum(n, half -> load(at, half), at);
          code.get(count).op(Op.F32_DIV).op(Op.F32X4_SPLAT).set(splat);
          int from = copyOf(x);
          int to = copyOf(y);
          sum(
              n,
              half -> {
                code.get(from).memory(Op.V128_LOAD, 16 * half).get(splat).op(Op.F32X4_SUB);
                code.set(v[half]);
                code.get(to).get(v[half]).memory(Op.V128_STORE, 16 * half);
                code.get(v[half]).get(v[half]).op(Op.F32X4_MUL).set(v[half]);
              },
              from,
              to);
          inverseRoot(count, epsilon, splat);
          int result = copyOf(y);
          int gains = copyOf(gain);
          int biases = copyOf(bias);
          byFours(
              n,
              () -> {
                code.get(result).get(result).memory(Op.V128_LOAD, 0).get(splat).op(Op.F32X4_MUL);
                code.get(gains).memory(Op.V128_LOAD, 0).op(Op.F32X4_MUL);
                code.get(biases).memory(Op.V128_LOAD, 0).op(Op.F32X4_ADD);
                code.memory(Op.V128_STORE, 0);
              },
              result,
              gains,
              biases);
        },
        x,
        y);
    return code;
  }

  /** {@code rmsNorm(x, gain, epsilon, y, rows, n)}. */
  private Code rmsNorm() {
    int x = code.param(I32);
    int gain = code.param(I32);
    int epsilon = code.param(F32);
    int y = code.param(I32);
    int rows = code.param(I32);
    int n = code.param(I32);
    declareLocals();
    int count = code.local(F32);
    int splat = code.local(V128);
    code.get(n).op(Op.F32_CONVERT_I32_S).set(count);
    everyRow(
        rows,
        n,
        () -> {
          int at = copyOf(x);
          sum(
              n,
              half -> {
                load(at, half);
                code.get(v[half]).get(v[half]).op(Op.F32X4_MUL).set(v[half]);
              },
              at);
          inverseRoot(count, epsilon, splat);
          int from = copyOf(x);
          int to = copyOf(y);
          int gains = copyOf(gain);
          byFours(
              n,
              () -> {
                code.get(to).get(from).memory(Op.V128_LOAD, 0).get(splat).op(Op.F32X4_MUL);
                code.get(gains).memory(Op.V128_LOAD, 0).op(Op.F32X4_MUL);
                code.memory(Op.V128_STORE, 0);
              },
              from,
              to,
              gains);
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
