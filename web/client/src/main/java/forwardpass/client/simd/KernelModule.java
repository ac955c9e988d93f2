package forwardpass.client.simd;

/** The WebAssembly module with all kernels. */
public final class KernelModule {
  private KernelModule() {}

  /**
   * The module's bytes; it imports {@code env.memory}.
   *
   * @param fused whether products may use relaxed SIMD's multiply-add, which rounds once where the
   *     processor can
   */
  public static byte[] bytes(boolean fused) {
    WasmModule module = new WasmModule();
    ProductKernels.addTo(module, fused);
    Int8Kernels.addTo(module, fused);
    ElementKernels.addTo(module);
    RowKernels.addTo(module);
    NormKernels.addTo(module);
    AttentionKernel.addTo(module, fused);
    return module.toBytes();
  }

  /**
   * A module of one function with one SIMD instruction, for asking an engine whether it takes it.
   */
  static byte[] probe(boolean relaxed) {
    Code code = new Code();
    int address = code.param(Code.Type.I32);
    code.get(address).splat(1f).splat(1f);
    if (relaxed) {
      code.splat(1f).op(Op.F32X4_RELAXED_MADD);
    } else {
      code.op(Op.F32X4_MUL);
    }
    code.memory(Op.V128_STORE, 0);
    WasmModule module = new WasmModule();
    module.export("probe", code);
    return module.toBytes();
  }
}
