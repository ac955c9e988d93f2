package forwardpass.client.simd;

import static forwardpass.client.simd.Code.Type.F32;
import static forwardpass.client.simd.Code.Type.I32;
import static forwardpass.client.simd.Code.Type.V128;

/**
 * Products with int8 weights and float activations, in the order of {@link
 * forwardpass.engine.tensor.Int8Matrix}.
 *
 * <p>Here a weight is held as a bfloat16, the upper half of a float: with eight significant bits it
 * holds every integer of −128 … 127 exactly, and it becomes a float by moving its bits. That halves
 * what a float32 product reads. Bytes would halve it once more, but a byte has to be cut out and
 * converted: a gain where memory is slow, a loss where the weights are in the cache, as those of
 * the book's own model are.
 *
 * <p>Weights lie in panels of 32 columns, two k together: [block][k / 2][32 columns][2 k]. A 32-bit
 * lane holds two weights of one column: shifted up, the lower half is the first as a float; with
 * the lower half masked away, the rest is the second. One row takes a whole panel at a time, so
 * that eight vectors of sums are under way; two rows take half of it, for want of registers.
 */
final class Int8Kernels {
  /** The columns of a panel. */
  static final int COLUMNS = 32;

  /** The weights of one column that share a lane. */
  static final int GROUP = 2;

  /** The bytes of two rows of a panel's outputs. */
  static final int SCRATCH = 2 * 4 * COLUMNS;

  /** The bytes of a weight. */
  static final int WEIGHT_BYTES = 2;

  private static final int GROUP_BYTES = GROUP * WEIGHT_BYTES * COLUMNS;
  private static final int UNROLL = 4;
  private static final int[] TILE_ROWS = {2, 1};
  private static final int TILE_VECTORS = 8;
  private static final int UPPER_HALF = 0xffff0000;

  private final int rows;
  private final int vectors;
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
  private final int[] left;
  private final int pair = code.local(V128);
  private final int right = code.local(V128);
  private final boolean fused;

  private Int8Kernels(int rows, boolean fused) {
    this.rows = rows;
    this.vectors = TILE_VECTORS / rows;
    this.fused = fused;
    aRows = code.locals(I32, rows);
    cRows = code.locals(I32, rows);
    sums = code.locals(V128, TILE_VECTORS);
    left = code.locals(V128, rows * GROUP);
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

  /**
   * {@code tile(a, w, scales, c, k, aRow, cRow, blockSize)}: rows × (32 / rows) outputs, all
   * stored.
   */
  private Code tile() {
    for (int row = 0; row < rows; row++) {
      code.get(row == 0 ? a : aRows[row - 1]).set(aRows[row]);
      code.get(row == 0 ? c : cRows[row - 1]).set(cRows[row]);
      if (row > 0) {
        code.increaseBy(aRows[row], aRow).increaseBy(cRows[row], cRow);
      }
      for (int i = 0; i < vectors; i++) {
        code.get(cRows[row]).splat(0f).memory(Op.V128_STORE, 16 * i);
      }
    }
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
        UNROLL * GROUP,
        () -> {
          for (int i = 0; i < UNROLL; i++) {
            group(GROUP, 4 * GROUP * i, GROUP_BYTES * i);
          }
          advance(UNROLL * GROUP, UNROLL * GROUP_BYTES);
        });
    code.whileAtLeast(
        inBlock,
        GROUP,
        () -> {
          group(GROUP, 0, 0);
          advance(GROUP, GROUP_BYTES);
        });
    code.get(inBlock);
    code.when(
        () -> {
          group(1, 0, 0);
          advance(1, GROUP_BYTES);
        });
    for (int i = 0; i < vectors; i++) {
      for (int row = 0; row < rows; row++) {
        code.get(cRows[row]).get(cRows[row]).memory(Op.V128_LOAD, 16 * i);
        code.get(sums[row * vectors + i]);
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
    for (int row = 0; row < rows; row++) {
      for (int j = 0; j < count; j++) {
        code.get(aRows[row]).memory(Op.V128_LOAD32_SPLAT, aOffset + 4 * j);
        code.set(left[row * GROUP + j]);
      }
    }
    for (int i = 0; i < vectors; i++) {
      code.get(w).memory(Op.V128_LOAD, wOffset + 16 * i).set(pair);
      for (int j = 0; j < count; j++) {
        code.get(pair);
        if (j == 0) {
          code.i32(16).op(Op.I32X4_SHL).set(right);
        } else {
          code.splatBits(UPPER_HALF).op(Op.V128_AND).set(right);
        }
        for (int row = 0; row < rows; row++) {
          multiplyAdd(sums[row * vectors + i], left[row * GROUP + j]);
        }
      }
    }
  }

  private void multiplyAdd(int sum, int x) {
    if (fused) {
      code.get(x).get(right).get(sum).op(Op.F32X4_RELAXED_MADD).set(sum);
    } else {
      code.get(sum).get(x).get(right).op(Op.F32X4_MUL).op(Op.F32X4_ADD).set(sum);
    }
  }

  /**
   * {@code int8Product(a, w, scales, c, m, k, n, blockSize, wPanel, scalesPanel, scratch)}: {@code
   * wPanel} and {@code scalesPanel} are the bytes from panel to panel, {@code scratch} has room for
   * {@link #SCRATCH} bytes.
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
    int to = code.local(I32);
    int toRow = code.local(I32);
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
                      () -> code.get(cAt).set(to).get(cRow).set(toRow),
                      () -> code.get(scratch).set(to).i32(4 * COLUMNS).set(toRow));
                  // columns take four bytes each: two weights, a scale or an output
                  for (int at = 0; at < 4 * COLUMNS; at += 16 * TILE_VECTORS / rows) {
                    code.get(aAt).get(w).i32(at).op(Op.I32_ADD);
                    code.get(scales).i32(at).op(Op.I32_ADD).get(to).i32(at).op(Op.I32_ADD);
                    code.get(k).get(aRow).get(toRow).get(blockSize).call(tile);
                  }
                  code.get(n).i32(COLUMNS).op(Op.I32_LT_S);
                  code.when(
                      () -> {
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
          code.get(y).get(w).get(inGroup).op(Op.I32_ADD).memory(Op.I32_LOAD16_U, 0);
          code.i32(16)
              .op(Op.I32_SHL)
              .op(Op.F32_REINTERPRET_I32)
              .get(factor)
              .op(Op.F32_MUL)
              .memory(Op.F32_STORE, 0);
          code.increase(y, 4).increase(inBlock, -1).increase(inGroup, WEIGHT_BYTES);
          code.get(inGroup)
              .i32(WEIGHT_BYTES * GROUP)
              .op(Op.I32_EQ)
              .get(inBlock)
              .op(Op.I32_EQZ)
              .op(Op.I32_OR);
          code.when(() -> code.i32(0).set(inGroup).increase(w, GROUP_BYTES));
        });
    return code;
  }
}
