package forwardpass.client.simd;

import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Int8Array;

/** The memory of the kernels as a JavaScript program sees it: through views, copying. */
final class CopiedMemory implements LinearMemory {
  private final WebAssembly.Memory memory;
  private Float32Array floats;
  private Int8Array bytes;

  CopiedMemory(WebAssembly.Memory memory) {
    this.memory = memory;
    floats = new Float32Array(memory.getBuffer());
    bytes = new Int8Array(memory.getBuffer());
  }

  @Override
  public void put(float[] from, int address) {
    floats.set(from, address / Float.BYTES);
  }

  @Override
  public void put(byte[] from, int address) {
    bytes.set(from, address);
  }

  @Override
  public void get(int address, float[] to) {
    Float32Array view = new Float32Array(memory.getBuffer(), address, to.length);
    System.arraycopy(view.copyToJavaArray(), 0, to, 0, to.length);
  }

  @Override
  public void grown() {
    floats = new Float32Array(memory.getBuffer());
    bytes = new Int8Array(memory.getBuffer());
  }
}
