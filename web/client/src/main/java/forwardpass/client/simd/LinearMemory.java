package forwardpass.client.simd;

/** The memory of the kernels, seen from Java. Addresses are in bytes. */
interface LinearMemory {
  /** Copies floats in. */
  void put(float[] from, int address);

  /** Copies bytes in. */
  void put(byte[] from, int address);

  /** Copies floats out. */
  void get(int address, float[] to);

  /** To be called after the memory grew, which takes every view of it away. */
  void grown();
}
