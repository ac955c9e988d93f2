package forwardpass.client.simd;

import static forwardpass.client.simd.Code.Type.I32;
import static forwardpass.client.simd.Code.Type.V128;

final class TileKernel {
  private final int rows;
  private final int vectors;
  private final int unroll;
  private final boolean fma;

  TileKernel(int rows, int vectors, int unroll, boolean fma) {
    this.rows = rows;
    this.vectors = vectors;
    this.unroll = unroll;
    this.fma = fma;
  }

  /** tile(a, b, c, k, strideA, strideC). */
  Code tile() {
    Code code = new Code();
    int a = code.param(I32);
    int b = code.param(I32);
    int c = code.param(I32);
    int k = code.param(I32);
    int strideA = code.param(I32);
    int strideC = code.param(I32);
    int[] as = new int[rows];
    as[0] = a;
    for (int r = 1; r < rows; r++) {
      as[r] = code.local(I32);
      code.get(as[r - 1]).get(strideA).op(Op.I32_ADD).set(as[r]);
    }
    int[] acc = code.locals(V128, rows * vectors);
    int[] bv = code.locals(V128, vectors);
    int av = code.local(V128);
    if (unroll > 1) {
      code.whileAtLeast(k, unroll, () -> {
        for (int u = 0; u < unroll; u++) {
          step(code, as, b, acc, bv, av, u);
        }
        for (int r = 0; r < rows; r++) {
          code.increase(as[r], 4 * unroll);
        }
        code.increase(b, 16 * vectors * unroll);
      });
    }
    code.whileAtLeast(k, 1, () -> {
      step(code, as, b, acc, bv, av, 0);
      for (int r = 0; r < rows; r++) {
        code.increase(as[r], 4);
      }
      code.increase(b, 16 * vectors);
    });
    for (int r = 0; r < rows; r++) {
      for (int v = 0; v < vectors; v++) {
        code.get(c).get(acc[r * vectors + v]).memory(Op.V128_STORE, 16 * v);
      }
      if (r + 1 < rows) {
        code.increaseBy(c, strideC);
      }
    }
    return code;
  }

  private void step(Code code, int[] as, int b, int[] acc, int[] bv, int av, int u) {
    for (int v = 0; v < vectors; v++) {
      code.get(b).memory(Op.V128_LOAD, 16 * (u * vectors + v)).set(bv[v]);
    }
    for (int r = 0; r < rows; r++) {
      code.get(as[r]).memory(Op.V128_LOAD32_SPLAT, 4 * u).set(av);
      for (int v = 0; v < vectors; v++) {
        int x = acc[r * vectors + v];
        if (fma) {
          code.get(av).get(bv[v]).get(x).op(Op.F32X4_RELAXED_MADD).set(x);
        } else {
          code.get(x).get(av).get(bv[v]).op(Op.F32X4_MUL).op(Op.F32X4_ADD).set(x);
        }
      }
    }
  }

  /** matmul(a, b, c, m, k, n): full tiles only. */
  Code matmul(int tile) {
    Code code = new Code();
    int a = code.param(I32);
    int b = code.param(I32);
    int c = code.param(I32);
    int m = code.param(I32);
    int k = code.param(I32);
    int n = code.param(I32);
    int n0 = code.local(I32);
    int i = code.local(I32);
    int ai = code.local(I32);
    int ci = code.local(I32);
    code.get(n).set(n0);
    code.whileAtLeast(n, 4 * vectors, () -> {
      code.get(m).set(i).get(a).set(ai).get(c).set(ci);
      code.whileAtLeast(i, rows, () -> {
        code.get(ai).get(b).get(ci).get(k).get(k).i32(4).op(Op.I32_MUL).get(n0).i32(4).op(Op.I32_MUL).call(tile);
        code.get(ai).get(k).i32(4 * rows).op(Op.I32_MUL).op(Op.I32_ADD).set(ai);
        code.get(ci).get(n0).i32(4 * rows).op(Op.I32_MUL).op(Op.I32_ADD).set(ci);
      });
      code.get(b).get(k).i32(16 * vectors).op(Op.I32_MUL).op(Op.I32_ADD).set(b);
      code.increase(c, 16 * vectors);
    });
    return code;
  }

  public static void main(String[] args) throws Exception {
    for (boolean fma : new boolean[] {false, true}) {
      for (int[] s : new int[][] {{1,2},{1,4},{1,8},{1,12},{4,2},{5,2},{6,2},{3,3},{2,4},{3,4},{4,3}}) {
        for (int u : new int[] {1, 2, 4}) {
          TileKernel t = new TileKernel(s[0], s[1], u, fma);
          WasmModule w = new WasmModule();
          int f = w.export("tile", t.tile());
          w.export("matmul", t.matmul(f));
          java.nio.file.Files.write(java.nio.file.Path.of(args[0], (fma ? "fma" : "exact") + "-" + s[0] + "x" + s[1] + "-" + u + ".wasm"), w.toBytes());
        }
      }
    }
  }
}
