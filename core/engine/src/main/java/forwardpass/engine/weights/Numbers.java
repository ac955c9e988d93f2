package forwardpass.engine.weights;

/** The numbers that bytes stand for, type by type. */
final class Numbers {
  private Numbers() {}

  /** Number i of the bytes, exactly; F32, F16 or BF16. */
  static float toFloat(ElementType type, byte[] bytes, int i) {
    return switch (type) {
      case F32 -> Float.intBitsToFloat(LittleEndian.int32(bytes, 4 * i));
      case F16 -> Float16.toFloat(LittleEndian.int16(bytes, 2 * i));
      default -> BFloat16.toFloat(LittleEndian.int16(bytes, 2 * i));
    };
  }

  /** Number i of the bytes; a U64 from 2⁶³ on comes out negative. */
  static long toInteger(ElementType type, byte[] bytes, int i) {
    return switch (type) {
      case U8 -> bytes[i] & 0xff;
      case I8 -> bytes[i];
      case U16 -> LittleEndian.int16(bytes, 2 * i) & 0xffff;
      case I16 -> LittleEndian.int16(bytes, 2 * i);
      case U32 -> LittleEndian.int32(bytes, 4 * i) & 0xffffffffL;
      case I32 -> LittleEndian.int32(bytes, 4 * i);
      default -> LittleEndian.int64(bytes, 8 * i);
    };
  }
}
