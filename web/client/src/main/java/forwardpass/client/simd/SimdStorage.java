package forwardpass.client.simd;

import forwardpass.engine.tensor.Storage;

/** Floats in linear memory. */
final class SimdStorage extends Storage {
  private final LinearHeap heap;
  private final int address;

  SimdStorage(LinearHeap heap, int size) {
    super(size);
    this.heap = heap;
    address = heap.allocate(Math.multiplyExact(size, Float.BYTES));
  }

  LinearHeap heap() {
    return heap;
  }

  /** The address of float {@code index}. */
  int at(int index) {
    return address + Float.BYTES * index;
  }

  @Override
  protected void release() {
    heap.release(address, Float.BYTES * size());
  }
}
