package forwardpass.client.simd;

import org.teavm.interop.Address;

/** The memory of the kernels where it is this program's own linear memory too, as in Wasm GC. */
final class SharedMemory implements LinearMemory {

  @Override
  public void put(float[] from, int address) {
    Address to = Address.fromInt(address);
    for (float value : from) {
      to.putFloat(value);
      to = to.add(Float.BYTES);
    }
  }

  @Override
  public void put(byte[] from, int address) {
    Address to = Address.fromInt(address);
    for (byte value : from) {
      to.putByte(value);
      to = to.add(1);
    }
  }

  @Override
  public void get(int address, float[] to) {
    Address from = Address.fromInt(address);
    for (int i = 0; i < to.length; i++) {
      to[i] = from.getFloat();
      from = from.add(Float.BYTES);
    }
  }

  @Override
  public void grown() {}
}
