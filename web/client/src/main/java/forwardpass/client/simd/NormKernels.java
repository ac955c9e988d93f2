package forwardpass.client.simd;

import static forwardpass.client.simd.Code.Type.F32;
import static forwardpass.client.simd.Code.Type.I32;
import static forwardpass.client.simd.Code.Type.V128;

/** Layer and root-mean-square normalisation of rows. */
final class NormKernels extends RowWalk {
  private NormKernels() {}

  static void addTo(WasmModule module) {
    module.export("layerNorm", new NormKernels().layerNorm());
    module.export("rmsNorm", new NormKernels().rmsNorm());
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
}
