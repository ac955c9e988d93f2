package forwardpass.client.simd;

import static forwardpass.client.simd.Code.Type.F32;
import static forwardpass.client.simd.Code.Type.I32;
import static forwardpass.client.simd.Code.Type.V128;

import java.util.function.BiConsumer;

/** What is done number by number. */
final class ElementKernels {
  private ElementKernels() {}

  static void addTo(WasmModule module) {
    module.export("exp", map((code, x) -> new VectorMath(code).exp(x)));
    module.export("log", map((code, x) -> new VectorMath(code).log(x)));
    module.export("tanh", map((code, x) -> new VectorMath(code).tanh(x)));
    module.export("erf", map((code, x) -> new VectorMath(code).erf(x)));
    module.export("sqrt", map((code, x) -> code.get(x).op(Op.F32X4_SQRT).set(x)));
    module.export("reciprocal", map((code, x) -> code.splat(1f).get(x).op(Op.F32X4_DIV).set(x)));
    module.export("relu", map((code, x) -> positive(code.get(x), x).set(x)));
    module.export("step", map((code, x) -> positive(code.splat(1f), x).set(x)));
    module.export("geluExact", map((code, x) -> new VectorMath(code).gelu(x, true)));
    module.export("geluTanh", map((code, x) -> new VectorMath(code).gelu(x, false)));
    module.export("silu", map((code, x) -> new VectorMath(code).silu(x)));
    module.export("swiGlu", swiGlu());
    module.export("affine", affine());
    module.export("add", binary(Op.F32X4_ADD, Op.F32_ADD));
    module.export("subtract", binary(Op.F32X4_SUB, Op.F32_SUB));
    module.export("multiply", binary(Op.F32X4_MUL, Op.F32_MUL));
    module.export("divide", binary(Op.F32X4_DIV, Op.F32_DIV));
    module.export("fill", fill());
    module.export("copy", copy());
    module.export("copySteps", copySteps());
    module.export("rotary", rotary());
    module.export("adamW", adamW());
  }

  /** What is on the stack where x &gt; 0, else +0. */
  private static Code positive(Code code, int x) {
    return code.get(x).splat(0f).op(Op.F32X4_GT).op(Op.V128_AND);
  }

  /**
   * {@code map(x, y, n)}: four numbers at a time, so up to three after the last are written too;
   * storages have room for them.
   */
  private static Code map(BiConsumer<Code, Integer> body) {
    Code code = new Code();
    int x = code.param(I32);
    int y = code.param(I32);
    int n = code.param(I32);
    int v = code.local(V128);
    byFours(
        code,
        n,
        () -> {
          code.get(x).memory(Op.V128_LOAD, 0).set(v);
          body.accept(code, v);
          code.get(y).get(v).memory(Op.V128_STORE, 0);
          code.increase(x, 16).increase(y, 16);
        });
    return code;
  }

  /** Runs the body ⌈n / 4⌉ times. */
  private static void byFours(Code code, int n, Runnable body) {
    code.whileAtLeast(
        n,
        1,
        () -> {
          body.run();
          code.increase(n, 1 - 4); // the loop takes 1 itself
        });
  }

  /** {@code swiGlu(gate, up, y, n)}. */
  private static Code swiGlu() {
    Code code = new Code();
    int gate = code.param(I32);
    int up = code.param(I32);
    int y = code.param(I32);
    int n = code.param(I32);
    int v = code.local(V128);
    VectorMath math = new VectorMath(code);
    byFours(
        code,
        n,
        () -> {
          code.get(gate).memory(Op.V128_LOAD, 0).set(v);
          math.silu(v);
          code.get(y).get(v).get(up).memory(Op.V128_LOAD, 0).op(Op.F32X4_MUL);
          code.memory(Op.V128_STORE, 0);
          code.increase(gate, 16).increase(up, 16).increase(y, 16);
        });
    return code;
  }

  /** {@code affine(x, scale, shift, y, n)}. */
  private static Code affine() {
    Code code = new Code();
    int x = code.param(I32);
    int scale = code.param(F32);
    int shift = code.param(F32);
    int y = code.param(I32);
    int n = code.param(I32);
    int scales = code.local(V128);
    int shifts = code.local(V128);
    code.get(scale).op(Op.F32X4_SPLAT).set(scales).get(shift).op(Op.F32X4_SPLAT).set(shifts);
    byFours(
        code,
        n,
        () -> {
          code.get(y).get(x).memory(Op.V128_LOAD, 0);
          code.get(scales).op(Op.F32X4_MUL).get(shifts).op(Op.F32X4_ADD);
          code.memory(Op.V128_STORE, 0);
          code.increase(x, 16).increase(y, 16);
        });
    return code;
  }

  /**
   * {@code binary(a, aStep, b, bStep, out, n)}: steps are counted in numbers; exactly n are
   * written.
   */
  private static Code binary(Op vector, Op scalar) {
    Code code = new Code();
    int a = code.param(I32);
    int aStep = code.param(I32);
    int b = code.param(I32);
    int bStep = code.param(I32);
    int out = code.param(I32);
    int n = code.param(I32);
    for (int[] steps : new int[][] {{1, 1}, {1, 0}, {0, 1}}) {
      code.get(aStep).i32(steps[0]).op(Op.I32_EQ).get(bStep).i32(steps[1]).op(Op.I32_EQ);
      code.op(Op.I32_AND);
      code.when(
          () ->
              code.whileAtLeast(
                  n,
                  4,
                  () -> {
                    code.get(out);
                    code.get(a).memory(steps[0] == 1 ? Op.V128_LOAD : Op.V128_LOAD32_SPLAT, 0);
                    code.get(b).memory(steps[1] == 1 ? Op.V128_LOAD : Op.V128_LOAD32_SPLAT, 0);
                    code.op(vector).memory(Op.V128_STORE, 0);
                    code.increase(a, 16 * steps[0]).increase(b, 16 * steps[1]).increase(out, 16);
                  }));
    }
    code.get(aStep).i32(2).op(Op.I32_SHL).set(aStep).get(bStep).i32(2).op(Op.I32_SHL).set(bStep);
    code.whileAtLeast(
        n,
        1,
        () -> {
          code.get(out).get(a).memory(Op.F32_LOAD, 0).get(b).memory(Op.F32_LOAD, 0);
          code.op(scalar).memory(Op.F32_STORE, 0);
          code.increaseBy(a, aStep).increaseBy(b, bStep).increase(out, 4);
        });
    return code;
  }

  /** {@code fill(y, value, n)}: exactly n. */
  private static Code fill() {
    Code code = new Code();
    int y = code.param(I32);
    int value = code.param(F32);
    int n = code.param(I32);
    int values = code.local(V128);
    code.get(value).op(Op.F32X4_SPLAT).set(values);
    code.whileAtLeast(n, 4, () -> code.get(y).get(values).memory(Op.V128_STORE, 0).increase(y, 16));
    code.whileAtLeast(n, 1, () -> code.get(y).get(value).memory(Op.F32_STORE, 0).increase(y, 4));
    return code;
  }

  /**
   * {@code copy(from, fromRow, to, toRow, rows, bytes)}: so many rows of so many bytes; {@code
   * fromRow} and {@code toRow} are the bytes from one to the next.
   */
  private static Code copy() {
    Code code = new Code();
    int from = code.param(I32);
    int fromRow = code.param(I32);
    int to = code.param(I32);
    int toRow = code.param(I32);
    int rows = code.param(I32);
    int count = code.param(I32);
    code.whileAtLeast(
        rows,
        1,
        () -> {
          code.get(to).get(from).get(count).memoryCopy();
          code.increaseBy(from, fromRow).increaseBy(to, toRow);
        });
    return code;
  }

  /** {@code copySteps(from, fromStep, to, toStep, n)}: steps in bytes. */
  private static Code copySteps() {
    Code code = new Code();
    int from = code.param(I32);
    int fromStep = code.param(I32);
    int to = code.param(I32);
    int toStep = code.param(I32);
    int n = code.param(I32);
    code.whileAtLeast(
        n,
        1,
        () -> {
          code.get(to).get(from).memory(Op.F32_LOAD, 0).memory(Op.F32_STORE, 0);
          code.increaseBy(from, fromStep).increaseBy(to, toStep);
        });
    return code;
  }

  /**
   * {@code rotary(x, cos, sin, y, blocks, rows, pairs, step, offset)}: turns the pairs of so many
   * rows, each with its own row of angles, in every block. {@code step} is the bytes from one pair
   * to the next, {@code offset} those from a pair's first number to its second.
   */
  private static Code rotary() {
    Code code = new Code();
    int x = code.param(I32);
    int cos = code.param(I32);
    int sin = code.param(I32);
    int y = code.param(I32);
    int blocks = code.param(I32);
    int rows = code.param(I32);
    int pairs = code.param(I32);
    int step = code.param(I32);
    int offset = code.param(I32);
    int from = code.local(I32);
    int to = code.local(I32);
    int cosAt = code.local(I32);
    int sinAt = code.local(I32);
    int rowsLeft = code.local(I32);
    int left = code.local(I32);
    int[] numbers = code.locals(F32, 4); // a, b, cos, sin
    code.whileAtLeast(
        blocks,
        1,
        () -> {
          code.get(cos).set(cosAt).get(sin).set(sinAt).get(rows).set(rowsLeft);
          code.whileAtLeast(
              rowsLeft,
              1,
              () -> {
                code.get(x).set(from).get(y).set(to).get(pairs).set(left);
                code.whileAtLeast(
                    left,
                    1,
                    () -> {
                      code.get(from).memory(Op.F32_LOAD, 0).set(numbers[0]);
                      code.get(from).get(offset).op(Op.I32_ADD).memory(Op.F32_LOAD, 0);
                      code.set(numbers[1]);
                      code.get(cosAt).memory(Op.F32_LOAD, 0).set(numbers[2]);
                      code.get(sinAt).memory(Op.F32_LOAD, 0).set(numbers[3]);
                      code.get(to);
                      crossed(code, numbers, 2, 3, Op.F32_SUB);
                      code.memory(Op.F32_STORE, 0).get(to).get(offset).op(Op.I32_ADD);
                      crossed(code, numbers, 3, 2, Op.F32_ADD);
                      code.memory(Op.F32_STORE, 0);
                      code.increaseBy(from, step).increaseBy(to, step);
                      code.increase(cosAt, 4).increase(sinAt, 4);
                    });
                for (int row : new int[] {x, y}) {
                  code.get(row).get(pairs).i32(3).op(Op.I32_SHL).op(Op.I32_ADD).set(row);
                }
              });
        });
    return code;
  }

  /** a · numbers[forA] op b · numbers[forB]. */
  private static void crossed(Code code, int[] numbers, int forA, int forB, Op op) {
    code.get(numbers[0]).get(numbers[forA]).op(Op.F32_MUL);
    code.get(numbers[1]).get(numbers[forB]).op(Op.F32_MUL).op(op);
  }

  /**
   * {@code adamW(parameter, gradient, mean, square, numbers, n)}, in place; {@code numbers} is the
   * address of ten floats: gradientScale, β₁, 1 − β₁, β₂, 1 − β₂, ε, correction1, correction2, 1 −
   * α λ, α.
   */
  private static Code adamW() {
    Code code = new Code();
    int[] at = code.params(I32, 4);
    int numbers = code.param(I32);
    int n = code.param(I32);
    int[] splats = code.locals(V128, 10);
    for (int i = 0; i < splats.length; i++) {
      code.get(numbers).memory(Op.V128_LOAD32_SPLAT, 4 * i).set(splats[i]);
    }
    int g = code.local(V128);
    int mean = code.local(V128);
    int square = code.local(V128);
    byFours(
        code,
        n,
        () -> {
          code.get(at[1]).memory(Op.V128_LOAD, 0).get(splats[0]).op(Op.F32X4_MUL).set(g);
          code.get(at[2]).memory(Op.V128_LOAD, 0).get(splats[1]).op(Op.F32X4_MUL);
          code.get(g).get(splats[2]).op(Op.F32X4_MUL).op(Op.F32X4_ADD).set(mean);
          code.get(at[3]).memory(Op.V128_LOAD, 0).get(splats[3]).op(Op.F32X4_MUL);
          code.get(g).get(g).op(Op.F32X4_MUL).get(splats[4]).op(Op.F32X4_MUL);
          code.op(Op.F32X4_ADD).set(square);
          code.get(at[2]).get(mean).memory(Op.V128_STORE, 0);
          code.get(at[3]).get(square).memory(Op.V128_STORE, 0);
          code.get(at[0]);
          code.get(at[0]).memory(Op.V128_LOAD, 0).get(splats[8]).op(Op.F32X4_MUL);
          code.get(mean).get(splats[6]).op(Op.F32X4_DIV);
          code.get(square).get(splats[7]).op(Op.F32X4_DIV).op(Op.F32X4_SQRT);
          code.get(splats[5]).op(Op.F32X4_ADD).op(Op.F32X4_DIV);
          code.get(splats[9]).op(Op.F32X4_MUL).op(Op.F32X4_SUB).memory(Op.V128_STORE, 0);
          for (int pointer : at) {
            code.increase(pointer, 16);
          }
        });
    return code;
  }
}
