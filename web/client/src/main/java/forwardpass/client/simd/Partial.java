package forwardpass.client.simd;

/** Stores fewer than eight of the eight numbers in two vectors. */
final class Partial {
  private Partial() {}

  /**
   * Emits the store of the first {@code columns} mod 8 (a local) numbers to the address in {@code
   * to} plus {@code offset} bytes; {@code to} keeps its value, {@code low} and {@code high} do not.
   */
  static void store(Code code, int to, int offset, int low, int high, int columns) {
    int at = code.local(Code.Type.I32);
    code.get(to).i32(offset).op(Op.I32_ADD).set(at);
    ifBit(code, columns, 4);
    code.when(
        () -> {
          code.get(at).get(low).memory(Op.V128_STORE, 0).get(high).set(low);
          code.increase(at, 16);
        });
    ifBit(code, columns, 2);
    code.when(
        () -> {
          code.get(at).get(low).memoryLane(Op.V128_STORE64_LANE, 0, 0);
          code.get(low).get(low).shuffle32(2, 3, 2, 3).set(low);
          code.increase(at, 8);
        });
    ifBit(code, columns, 1);
    code.when(() -> code.get(at).get(low).memoryLane(Op.V128_STORE32_LANE, 0, 0));
  }

  private static void ifBit(Code code, int columns, int bit) {
    code.get(columns).i32(bit).op(Op.I32_AND);
  }
}
