package forwardpass.client.simd;

import static forwardpass.client.simd.Code.Type.I32;

import java.util.function.Consumer;

/** Whole matrix products out of tiles, and the packing of panels. */
final class ProductKernels {
  /** The panels that lie side by side in packed weights, and that one row is multiplied by. */
  static final int WIDE_PANELS = 4;

  /** The columns of as many. */
  static final int WIDE = WIDE_PANELS * TileKernel.COLUMNS;

  /** How many rows a tile may have, the most first. */
  private static final int[] TILE_ROWS = {4, 3, 2, 1};

  /** With fused multiply-add no register holds a product, so that sums may have more of them. */
  private static final int[] FUSED_TILE_ROWS = {6, 5, 4, 3, 2, 1};

  private final WasmModule module;
  private final boolean fused;
  private final int[] rowKernels = new int[WIDE_PANELS + 1];

  private ProductKernels(WasmModule module, boolean fused) {
    this.module = module;
    this.fused = fused;
    for (int panels = 1; panels <= WIDE_PANELS; panels++) {
      rowKernels[panels] = module.add(TileKernel.row(panels, fused));
    }
  }

  /** Adds {@code pack}, {@code packedProduct}, {@code product}, {@code rowProduct}. */
  static void addTo(WasmModule module, boolean fused) {
    ProductKernels kernels = new ProductKernels(module, fused);
    int packPlain = module.add(PackKernel.plain());
    int packTransposed = module.add(PackKernel.transposed());
    int strips = module.add(kernels.strips(false));
    int stripsOfTransposed = module.add(kernels.strips(true));
    int packPanel = module.add(packPanel(packPlain, packTransposed));
    module.export("pack", pack(packPanel));
    module.export("packedProduct", kernels.packedProduct(strips));
    module.export("product", product(packPanel, strips, stripsOfTransposed));
    module.export("rowProduct", kernels.rowProduct());
  }

  /** {@code strips(a, b, c, m, k, aRow, bRow, cRow, columns)}: one panel times all rows of a. */
  private Code strips(boolean transposedA) {
    Code code = new Code();
    int a = code.param(I32);
    int b = code.param(I32);
    int c = code.param(I32);
    int m = code.param(I32);
    int k = code.param(I32);
    int aRow = code.param(I32);
    int bRow = code.param(I32);
    int cRow = code.param(I32);
    int columns = code.param(I32);
    for (int rows : fused ? FUSED_TILE_ROWS : TILE_ROWS) {
      int tile = module.add(TileKernel.tile(rows, transposedA, fused));
      code.whileAtLeast(
          m,
          rows,
          () -> {
            code.get(a).get(b).get(c).get(k).get(aRow).get(bRow).get(cRow).get(columns).call(tile);
            if (transposedA) {
              code.increase(a, 4 * rows);
            } else {
              code.get(a).get(aRow).i32(rows).op(Op.I32_MUL).op(Op.I32_ADD).set(a);
            }
            code.get(c).get(cRow).i32(rows).op(Op.I32_MUL).op(Op.I32_ADD).set(c);
          });
    }
    return code;
  }

  /** {@code packPanel(b, bRow, to, toRow, k, columns, transposed)}. */
  private static Code packPanel(int packPlain, int packTransposed) {
    Code code = new Code();
    int[] arguments = code.params(I32, 6);
    int transposed = code.param(I32);
    Consumer<Integer> call =
        function -> {
          for (int argument : arguments) {
            code.get(argument);
          }
          code.call(function);
        };
    code.get(transposed).whenElse(() -> call.accept(packTransposed), () -> call.accept(packPlain));
    return code;
  }

  /**
   * {@code pack(b, transposed, to, k, n)}: all of b [k, n], or [n, k] if transposed, [wide
   * panel][k][32]; the last wide panel has as few panels as hold the rest.
   */
  private static Code pack(int packPanel) {
    Code code = new Code();
    int b = code.param(I32);
    int transposed = code.param(I32);
    int to = code.param(I32);
    int k = code.param(I32);
    int n = code.param(I32);
    int bRow = code.local(I32);
    int bPanel = code.local(I32);
    int toRow = code.local(I32);
    strides(code, transposed, k, n, bRow, bPanel);
    everyWide(
        code,
        to,
        toRow,
        k,
        n,
        () ->
            everyPanel(
                code,
                toRow,
                () -> {
                  code.get(b).get(bRow).get(to).get(toRow).get(k).get(n).get(transposed);
                  code.call(packPanel);
                  code.increaseBy(b, bPanel).increase(to, TileKernel.PANEL_ROW);
                  code.increase(n, -TileKernel.COLUMNS);
                }));
    return code;
  }

  /**
   * Runs the body for every wide panel of n columns, {@code row} being the bytes of a row of it.
   * The body moves {@code panels} past the first row and takes its columns from n.
   */
  private static void everyWide(Code code, int panels, int row, int k, int n, Runnable body) {
    code.whileAtLeast(
        n,
        1,
        () -> {
          wideRow(code, n, row);
          body.run();
          code.get(panels).get(k).i32(1).op(Op.I32_SUB).get(row).op(Op.I32_MUL).op(Op.I32_ADD);
          code.set(panels).increase(n, 1); // the loop takes 1 itself
        });
  }

  /** Runs the body for every panel of a wide one. */
  private static void everyPanel(Code code, int row, Runnable body) {
    int left = code.local(I32);
    code.get(row).set(left);
    code.whileAtLeast(left, TileKernel.PANEL_ROW, body);
  }

  /** Sets the bytes of a row of the wide panel that starts where n columns are left. */
  private static void wideRow(Code code, int n, int row) {
    code.get(n).i32(WIDE).op(Op.I32_GE_S);
    code.whenElse(
        () -> code.i32(WIDE * Float.BYTES).set(row),
        () -> {
          code.get(n).i32(TileKernel.COLUMNS - 1).op(Op.I32_ADD);
          code.i32(-TileKernel.COLUMNS).op(Op.I32_AND).i32(2).op(Op.I32_SHL).set(row);
        });
  }

  /** Sets the bytes from row to row of b and from panel to panel. */
  private static void strides(Code code, int transposed, int k, int n, int bRow, int bPanel) {
    code.get(transposed)
        .whenElse(
            () -> {
              code.get(k).i32(2).op(Op.I32_SHL).set(bRow);
              code.get(k).i32(5).op(Op.I32_SHL).set(bPanel);
            },
            () -> {
              code.get(n).i32(2).op(Op.I32_SHL).set(bRow);
              code.i32(TileKernel.PANEL_ROW).set(bPanel);
            });
  }

  /** {@code packedProduct(a, panels, c, m, k, n)}. */
  private Code packedProduct(int strips) {
    Code code = new Code();
    int a = code.param(I32);
    int b = code.param(I32);
    int c = code.param(I32);
    int m = code.param(I32);
    int k = code.param(I32);
    int n = code.param(I32);
    int aRow = code.local(I32);
    int bRow = code.local(I32);
    int cRow = code.local(I32);
    code.get(k).i32(2).op(Op.I32_SHL).set(aRow);
    code.get(n).i32(2).op(Op.I32_SHL).set(cRow);
    Runnable oneRow =
        () -> {
          for (int panels = WIDE_PANELS; panels >= 1; panels--) {
            int kernel = rowKernels[panels];
            code.get(bRow).i32(panels * TileKernel.PANEL_ROW).op(Op.I32_EQ);
            code.when(
                () -> {
                  code.get(a).get(b).get(c).get(k).get(aRow).get(bRow).get(cRow).get(n);
                  code.call(kernel);
                });
          }
          code.increaseBy(b, bRow).increase(c, WIDE * Float.BYTES).increase(n, -WIDE);
        };
    Runnable allRows =
        () ->
            everyPanel(
                code,
                bRow,
                () -> {
                  code.get(a).get(b).get(c).get(m).get(k).get(aRow).get(bRow).get(cRow).get(n);
                  code.call(strips);
                  code.increase(b, TileKernel.PANEL_ROW).increase(c, TileKernel.PANEL_ROW);
                  code.increase(n, -TileKernel.COLUMNS);
                });
    everyWide(
        code,
        b,
        bRow,
        k,
        n,
        () -> {
          code.get(m).i32(1).op(Op.I32_EQ);
          code.whenElse(oneRow, allRows);
        });
    return code;
  }

  /**
   * {@code product(a, transposedA, b, transposedB, c, m, k, n, panel)}: packs one panel of b after
   * the other into {@code panel} (32 k bytes) and multiplies it while it is in the cache.
   */
  private static Code product(int packPanel, int strips, int stripsOfTransposed) {
    Code code = new Code();
    int a = code.param(I32);
    int transposedA = code.param(I32);
    int b = code.param(I32);
    int transposedB = code.param(I32);
    int c = code.param(I32);
    int m = code.param(I32);
    int k = code.param(I32);
    int n = code.param(I32);
    int panel = code.param(I32);
    int bRow = code.local(I32);
    int bPanel = code.local(I32);
    int aRow = code.local(I32);
    int cRow = code.local(I32);
    strides(code, transposedB, k, n, bRow, bPanel);
    code.get(transposedA).whenElse(() -> code.get(m).set(aRow), () -> code.get(k).set(aRow));
    code.get(aRow).i32(2).op(Op.I32_SHL).set(aRow);
    code.get(n).i32(2).op(Op.I32_SHL).set(cRow);
    code.whileAtLeast(
        n,
        1,
        () -> {
          code.get(b).get(bRow).get(panel).i32(TileKernel.PANEL_ROW).get(k).get(n);
          code.get(transposedB).call(packPanel);
          Consumer<Integer> call =
              function ->
                  code.get(a)
                      .get(panel)
                      .get(c)
                      .get(m)
                      .get(k)
                      .get(aRow)
                      .i32(TileKernel.PANEL_ROW)
                      .get(cRow)
                      .get(n)
                      .call(function);
          code.get(transposedA)
              .whenElse(() -> call.accept(stripsOfTransposed), () -> call.accept(strips));
          code.increaseBy(b, bPanel).increase(c, TileKernel.PANEL_ROW);
          code.increase(n, 1 - TileKernel.COLUMNS);
        });
    return code;
  }

  /**
   * {@code rowProduct(a, b, c, k, n)}: one row a [k] times b [k, n], b read as it lies. Loads the
   * eight columns of a last, narrower step whole, so b must not end at the end of memory.
   */
  private Code rowProduct() {
    Code code = new Code();
    int a = code.param(I32);
    int b = code.param(I32);
    int c = code.param(I32);
    int k = code.param(I32);
    int n = code.param(I32);
    int bRow = code.local(I32);
    code.get(n).i32(2).op(Op.I32_SHL).set(bRow);
    for (int panels : new int[] {WIDE_PANELS, 1}) {
      int columns = panels * TileKernel.COLUMNS;
      code.whileAtLeast(
          n,
          panels == 1 ? 1 : columns,
          () -> {
            code.get(a).get(b).get(c).get(k).i32(0).get(bRow).i32(0).get(n);
            code.call(rowKernels[panels]);
            code.increase(b, 4 * columns).increase(c, 4 * columns);
            if (panels == 1) {
              code.increase(n, 1 - columns);
            }
          });
    }
    return code;
  }
}
