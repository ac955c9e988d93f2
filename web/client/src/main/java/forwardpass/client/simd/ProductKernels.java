package forwardpass.client.simd;

import static forwardpass.client.simd.Code.Type.I32;

import java.util.function.Consumer;

/** Whole matrix products out of tiles, and the packing of panels. */
final class ProductKernels {
  private static final int[] TILE_ROWS = {4, 2, 1};
  private static final int ROW_PANELS = 4;

  private final WasmModule module;
  private final boolean fused;

  private ProductKernels(WasmModule module, boolean fused) {
    this.module = module;
    this.fused = fused;
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

  /** {@code strips(a, b, c, m, k, aRow, cRow, columns)}: one panel times all rows of a. */
  private Code strips(boolean transposedA) {
    Code code = new Code();
    int a = code.param(I32);
    int b = code.param(I32);
    int c = code.param(I32);
    int m = code.param(I32);
    int k = code.param(I32);
    int aRow = code.param(I32);
    int cRow = code.param(I32);
    int columns = code.param(I32);
    for (int rows : TILE_ROWS) {
      int tile = module.add(TileKernel.tile(rows, transposedA, fused));
      code.whileAtLeast(
          m,
          rows,
          () -> {
            code.get(a).get(b).get(c).get(k).get(aRow).i32(0).get(cRow).get(columns).call(tile);
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

  /** {@code packPanel(b, bRow, to, k, columns, transposed)}. */
  private static Code packPanel(int packPlain, int packTransposed) {
    Code code = new Code();
    int[] arguments = code.params(I32, 5);
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

  /** {@code pack(b, transposed, to, k, n)}: all panels of b [k, n], or [n, k] if transposed. */
  private static Code pack(int packPanel) {
    Code code = new Code();
    int b = code.param(I32);
    int transposed = code.param(I32);
    int to = code.param(I32);
    int k = code.param(I32);
    int n = code.param(I32);
    int bRow = code.local(I32);
    int bPanel = code.local(I32);
    strides(code, transposed, k, n, bRow, bPanel);
    code.whileAtLeast(
        n,
        1,
        () -> {
          code.get(b).get(bRow).get(to).get(k).get(n).get(transposed).call(packPanel);
          code.increaseBy(b, bPanel);
          code.get(to).get(k).i32(TileKernel.PANEL_ROW).op(Op.I32_MUL).op(Op.I32_ADD).set(to);
          code.increase(n, 1 - TileKernel.COLUMNS); // the loop takes 1 itself
        });
    return code;
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
    int row = module.add(TileKernel.row(ROW_PANELS, false, fused));
    Code code = new Code();
    int a = code.param(I32);
    int b = code.param(I32);
    int c = code.param(I32);
    int m = code.param(I32);
    int k = code.param(I32);
    int n = code.param(I32);
    int aRow = code.local(I32);
    int cRow = code.local(I32);
    int wide = ROW_PANELS * TileKernel.COLUMNS;
    code.get(k).i32(2).op(Op.I32_SHL).set(aRow);
    code.get(n).i32(2).op(Op.I32_SHL).set(cRow);
    code.get(m).i32(1).op(Op.I32_EQ);
    code.when(
        () ->
            code.whileAtLeast(
                n,
                wide,
                () -> {
                  code.get(a).get(b).get(c).get(k).get(aRow).i32(0).get(cRow).get(n).call(row);
                  code.get(b).get(aRow).i32(wide).op(Op.I32_MUL).op(Op.I32_ADD).set(b);
                  code.increase(c, 4 * wide);
                }));
    code.whileAtLeast(
        n,
        1,
        () -> {
          code.get(a).get(b).get(c).get(m).get(k).get(aRow).get(cRow).get(n).call(strips);
          code.get(b).get(aRow).i32(TileKernel.COLUMNS).op(Op.I32_MUL).op(Op.I32_ADD).set(b);
          code.increase(c, TileKernel.PANEL_ROW);
          code.increase(n, 1 - TileKernel.COLUMNS);
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
          code.get(b).get(bRow).get(panel).get(k).get(n).get(transposedB).call(packPanel);
          Consumer<Integer> call =
              function ->
                  code.get(a)
                      .get(panel)
                      .get(c)
                      .get(m)
                      .get(k)
                      .get(aRow)
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
    int wideRow = module.add(TileKernel.row(ROW_PANELS, true, fused));
    int narrowRow = module.add(TileKernel.row(1, true, fused));
    Code code = new Code();
    int a = code.param(I32);
    int b = code.param(I32);
    int c = code.param(I32);
    int k = code.param(I32);
    int n = code.param(I32);
    int bRow = code.local(I32);
    code.get(n).i32(2).op(Op.I32_SHL).set(bRow);
    for (int columns : new int[] {ROW_PANELS * TileKernel.COLUMNS, TileKernel.COLUMNS}) {
      boolean wide = columns > TileKernel.COLUMNS;
      code.whileAtLeast(
          n,
          wide ? columns : 1,
          () -> {
            code.get(a).get(b).get(c).get(k).i32(0).get(bRow).i32(0).get(n);
            code.call(wide ? wideRow : narrowRow);
            code.increase(b, 4 * columns).increase(c, 4 * columns);
            if (!wide) {
              code.increase(n, 1 - columns);
            }
          });
    }
    return code;
  }
}
