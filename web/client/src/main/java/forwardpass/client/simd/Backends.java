package forwardpass.client.simd;

import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import org.jspecify.annotations.Nullable;
import org.teavm.interop.PlatformMarker;
import org.teavm.interop.Platforms;
import org.teavm.jso.JSObject;

/** Chooses the fastest backend that this browser can run. */
public final class Backends {
  /** Below it in a memory of the kernels' own there is nothing; an address of 0 stays free. */
  private static final int OWN_MEMORY_FROM = 64;

  private static final int FIRST_PAGES = 16;

  private Backends() {}

  /**
   * A backend with the bits of {@link ArrayBackend}: SIMD kernels where the browser has SIMD, else
   * that backend itself. Java code compiled to Wasm GC shares the memory if its loader made one and
   * hands it in:
   *
   * <pre>{@code
   * const memory = new WebAssembly.Memory({initial: 32, maximum: 32767});
   * const teavm = await load("worker.wasm", {memory: {external: memory, maxSize: 1 << 20}});
   * teavm.exports.start(memory, 1 << 20); // Backends.exact(memory, 1 << 20)
   * }</pre>
   *
   * @param memory a WebAssembly.Memory, or null for one of the kernels' own, which copies values in
   *     and out
   * @param from where the program's own part of the memory ends and the kernels' begins, in bytes
   */
  public static Backend exact(@Nullable JSObject memory, int from) {
    return make(memory, from, false);
  }

  /**
   * A backend that may be faster and round differently: multiply-add is fused where the browser and
   * the processor can. Otherwise {@link #exact}.
   */
  public static Backend relaxed(@Nullable JSObject memory, int from) {
    return make(memory, from, true);
  }

  /** Whether the browser runs SIMD kernels. */
  public static boolean hasSimd() {
    return WebAssembly.validates(KernelModule.probe(false));
  }

  /** Whether the browser has relaxed SIMD's multiply-add. */
  public static boolean hasRelaxedSimd() {
    return hasSimd() && WebAssembly.validates(KernelModule.probe(true));
  }

  private static Backend make(@Nullable JSObject memory, int from, boolean relaxed) {
    if (!hasSimd()) {
      return new ArrayBackend();
    }
    boolean fused = relaxed && hasRelaxedSimd();
    if (memory != null && isWasmGc()) {
      WebAssembly.Memory shared = (WebAssembly.Memory) memory;
      return backend(shared, new SharedMemory(), from, fused);
    }
    WebAssembly.Memory own = WebAssembly.memory(FIRST_PAGES, LinearHeap.MAX_PAGES);
    return backend(own, new CopiedMemory(own), OWN_MEMORY_FROM, fused);
  }

  private static Backend backend(
      WebAssembly.Memory memory, LinearMemory view, int from, boolean fused) {
    Kernels kernels = WebAssembly.instantiate(KernelModule.bytes(fused), memory);
    return new SimdBackend(kernels, new LinearHeap(memory, view, from), view);
  }

  @PlatformMarker(Platforms.WEBASSEMBLY_GC)
  private static boolean isWasmGc() {
    return false;
  }
}
