package forwardpass.client.simd;

import static forwardpass.client.simd.Code.Type.F32;
import static forwardpass.client.simd.Code.Type.I32;
import static forwardpass.client.simd.Code.Type.V128;

/**
 * Products with int8 weights and float activations, in the order of {@link
 * forwardpass.engine.tensor.Int8Matrix}.
 *
 * <p>Weights lie in panels of sixteen columns, four k together: [block][k / 4][16 columns][4 k], so
 * a 32-bit lane holds four weights of one column. A load that starts 3 − j bytes early brings
 * weight j to the top of its lane; the other bytes are masked away, and what is left is q · 2²⁴,
 * which converts to float exactly. The factor leaves again when the block's sum is multiplied by
 * 2⁻²⁴ and then by its scale, both before anything is rounded that {@code Int8Matrix} would not
 * round, as long as the sum stays below 2¹⁰⁴.
 */
final class Int8Kernels {
  /** The columns of a panel. */
  static final int COLUMNS = 16;

  /** The weights of one column that share a lane. */
  static final int GROUP = 4;

  private static final int VECTORS = COLUMNS / 4;
  private static final int GROUP_BYTES = GROUP * COLUMNS;
  private static final int[] TILE_ROWS = {2, 1};
  private static final int TOP_BYTE = 0xff000000;
  private static final float DOWN = 1f / (1 << 24);

  private final int rows;
  private final Code code = new Code();
  private final int a = code.param(I32);
  private final int w = code.param(I32);
  private final int scales = code.param(I32);
  private final int c = code.param(I32);
  private final int k = code.param(I32);
  private final int aRow = code.param(I32);
  private final int cRow = code.param(I32);
  private final int blockSize = code.param(I32);
  private final int[] aRows;
  private final int[] cRows;
  private final int[] sums;
  private final int left = code.local(V128);
  private final int right = code.local(V128);
  private final boolean fused;

  private Int8Kernels(int rows, boolean fused) {
    this.rows = rows;
    this.fused = fused;
    aRows = code.locals(I32, rows);
    cRows = code.locals(I32, rows);
    sums = code.locals(V128, rows * VECTORS);
  }

  /** Adds {@code int8Product} and {@code int8Column}. */
  static void addTo(WasmModule module, boolean fused) {
    int[] tiles = new int[TILE_ROWS.length];
    for (int i = 0; i < tiles.length; i++) {
      tiles[i] = module.add(new Int8Kernels(TILE_ROWS[i], fused).tile());
    }
    module.export("int8Product", product(tiles));
    module.export("int8Column", column());
  }

  /** {@code tile(a, w, scales, c, k, aRow, cRow, blockSize)}: rows × 16 outputs, all stored. */
  private Code tile() {
    for (int row = 0; row < rows; row++) {
      code.get(row == 0 ? a : aRows[row - 1]).set(aRows[row]);
      code.get(row == 0 ? c : cRows[row - 1]).set(cRows[row]);
      if (row > 0) {
        code.increaseBy(aRows[row], aRow).increaseBy(cRows[row], cRow);
      }
      for (int i = 0; i < VECTORS; i++) {
        code.get(cRows[row]).splat(0f).memory(Op.V128_STORE, 16 * i);
      }
    }
    code.increase(w, 1 - GROUP); // with an offset of j, weight j comes to the top
    int inBlock = code.local(I32);
    code.whileAtLeast(
        k,
        1,
        () -> {
          code.get(blockSize).set(inBlock).get(k).get(blockSize).op(Op.I32_LT_S);
          code.when(() -> code.get(k).set(inBlock));
          code.get(k).get(inBlock).op(Op.I32_SUB).i32(1).op(Op.I32_ADD).set(k);
          block(inBlock);
        });
    return code;
  }

  /** One block's sums, then y = y + sum · scale. */
  private void block(int inBlock) {
    for (int sum : sums) {
      code.splat(0f).set(sum);
    }
    code.whileAtLeast(
        inBlock,
        2 * GROUP,
        () -> {
          group(GROUP, 0, 0);
          group(GROUP, 4 * GROUP, GROUP_BYTES);
          advance(2 * GROUP, 2 * GROUP_BYTES);
        });
    code.whileAtLeast(
        inBlock,
        GROUP,
        () -> {
          group(GROUP, 0, 0);
          advance(GROUP, GROUP_BYTES);
        });
    for (int rest = 1; rest < GROUP; rest++) {
      int count = rest;
      code.get(inBlock).i32(count).op(Op.I32_EQ);
      code.when(
          () -> {
            group(count, 0, 0);
            advance(count, GROUP_BYTES);
          });
    }
    for (int i = 0; i < VECTORS; i++) {
      for (int row = 0; row < rows; row++) {
        code.get(cRows[row]).get(cRows[row]).memory(Op.V128_LOAD, 16 * i);
        code.get(sums[row * VECTORS + i]).splat(DOWN).op(Op.F32X4_MUL);
        code.get(scales).memory(Op.V128_LOAD, 16 * i).op(Op.F32X4_MUL).op(Op.F32X4_ADD);
        code.memory(Op.V128_STORE, 16 * i);
      }
    }
    code.increase(scales, 4 * COLUMNS);
  }

  private void advance(int ks, int bytes) {
    for (int row = 0; row < rows; row++) {
      code.increase(aRows[row], 4 * ks);
    }
    code.increase(w, bytes);
  }

  private void group(int count, int aOffset, int wOffset) {
    for (int j = 0; j < count; j++) {
      if (rows == 1) {
        code.get(aRows[0]).memory(Op.V128_LOAD32_SPLAT, aOffset + 4 * j).set(left);
      }
      for (int i = 0; i < VECTORS; i++) {
        code.get(w).memory(Op.V128_LOAD, wOffset + 16 * i + j);
        code.splatBits(TOP_BYTE).op(Op.V128_AND).op(Op.F32X4_CONVERT_I32X4_S).set(right);
        for (int row = 0; row < rows; row++) {
          if (rows > 1) {
            code.get(aRows[row]).memory(Op.V128_LOAD32_SPLAT, aOffset + 4 * j).set(left);
          }
          multiplyAdd(sums[row * VECTORS + i]);
        }
      }
    }
  }

  private void multiplyAdd(int sum) {
    if (fused) {
      code.get(left).get(right).get(sum).op(Op.F32X4_RELAXED_MADD).set(sum);
    } else {
      code.get(sum).get(left).get(right).op(Op.F32X4_MUL).op(Op.F32X4_ADD).set(sum);
    }
  }

  /**
   * {@code int8Product(a, w, scales, c, m, k, n, blockSize, wPanel, scalesPanel, scratch)}: {@code
   * wPanel} and {@code scalesPanel} are the bytes from panel to panel, {@code scratch} has room for
   * the 128 bytes of two rows.
   */
  private static Code product(int[] tiles) {
    Code code = new Code();
    int a = code.param(I32);
    int w = code.param(I32);
    int scales = code.param(I32);
    int c = code.param(I32);
    int m = code.param(I32);
    int k = code.param(I32);
    int n = code.param(I32);
    int blockSize = code.param(I32);
    int wPanel = code.param(I32);
    int scalesPanel = code.param(I32);
    int scratch = code.param(I32);
    int aRow = code.local(I32);
    int cRow = code.local(I32);
    int aAt = code.local(I32);
    int cAt = code.local(I32);
    int left = code.local(I32);
    code.get(k).i32(2).op(Op.I32_SHL).set(aRow).get(n).i32(2).op(Op.I32_SHL).set(cRow);
    code.whileAtLeast(
        n,
        1,
        () -> {
          code.get(a).set(aAt).get(c).set(cAt).get(m).set(left);
          for (int i = 0; i < tiles.length; i++) {
            int rows = TILE_ROWS[i];
            int tile = tiles[i];
            code.whileAtLeast(
                left,
                rows,
                () -> {
                  code.get(n).i32(COLUMNS).op(Op.I32_GE_S);
                  code.whenElse(
                      () -> {
                        code.get(aAt).get(w).get(scales).get(cAt).get(k).get(aRow).get(cRow);
                        code.get(blockSize).call(tile);
                      },
                      () -> {
                        code.get(aAt).get(w).get(scales).get(scratch).get(k).get(aRow);
                        code.i32(4 * COLUMNS).get(blockSize).call(tile);
                        for (int row = 0; row < rows; row++) {
                          code.get(cAt).get(cRow).i32(row).op(Op.I32_MUL).op(Op.I32_ADD);
                          code.get(scratch).i32(4 * COLUMNS * row).op(Op.I32_ADD);
                          code.get(n).i32(2).op(Op.I32_SHL).memoryCopy();
                        }
                      });
                  for (int row = 0; row < rows; row++) {
                    code.increaseBy(aAt, aRow).increaseBy(cAt, cRow);
                  }
                });
          }
          code.increaseBy(w, wPanel).increaseBy(scales, scalesPanel).increase(c, 4 * COLUMNS);
          code.increase(n, 1 - COLUMNS);
        });
    return code;
  }

  /**
   * {@code int8Column(w, scale, y, k, blockSize)}: one column's weights as floats; {@code w} is its
   * first weight's address in its panel, {@code scale} its first scale's.
   */
  private static Code column() {
    Code code = new Code();
    int w = code.param(I32);
    int scale = code.param(I32);
    int y = code.param(I32);
    int k = code.param(I32);
    int blockSize = code.param(I32);
    int inBlock = code.local(I32);
    int inGroup = code.local(I32);
    int factor = code.local(F32);
    code.whileAtLeast(
        k,
        1,
        () -> {
          code.get(inBlock).op(Op.I32_EQZ);
          code.when(
              () -> {
                code.get(scale).memory(Op.F32_LOAD, 0).set(factor);
                code.increase(scale, 4 * COLUMNS).get(blockSize).set(inBlock).i32(0).set(inGroup);
              });
          code.get(y).get(w).get(inGroup).op(Op.I32_ADD).memory(Op.I32_LOAD8_S, 0);
          code.op(Op.F32_CONVERT_I32_S).get(factor).op(Op.F32_MUL).memory(Op.F32_STORE, 0);
          code.increase(y, 4).increase(inBlock, -1).increase(inGroup, 1);
          code.get(inGroup).i32(GROUP).op(Op.I32_EQ).get(inBlock).op(Op.I32_EQZ).op(Op.I32_OR);
          code.when(() -> code.i32(0).set(inGroup).increase(w, GROUP_BYTES));
        });
    return code;
  }
}
