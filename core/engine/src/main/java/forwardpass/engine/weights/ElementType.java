package forwardpass.engine.weights;

/**
 * The types of number that a safetensors header may name. A file may hold any of them (published
 * checkpoints carry boolean masks along), and newer ones, which are {@link #OTHER}: what is not
 * asked for need not be understood.
 */
public enum ElementType {
  BOOL(8),
  F4(4),
  F6_E2M3(6),
  F6_E3M2(6),
  U8(8),
  I8(8),
  F8_E5M2(8),
  F8_E4M3(8),
  F8_E8M0(8),
  I16(16),
  U16(16),
  F16(16),
  BF16(16),
  I32(32),
  U32(32),
  F32(32),
  C64(64),
  F64(64),
  I64(64),
  U64(64),
  /** One that this reader does not know; its bytes are believed. */
  OTHER(0);

  private final int bits;

  ElementType(int bits) {
    this.bits = bits;
  }

  /** How many bits one number takes; 0 where that is not known. */
  public int bits() {
    return bits;
  }

  /** How many bytes one number takes; 0 where it is less than one, or not known. */
  public int bytes() {
    return bits / 8;
  }

  /** Whether tensors of this type are read as floats and written: F32, F16, BF16. */
  public boolean isFloat() {
    return this == F32 || this == F16 || this == BF16;
  }

  /** Whether it is a whole number of at most 64 bits, with a sign or without. */
  boolean isInteger() {
    return switch (this) {
      case U8, I8, I16, U16, I32, U32, I64, U64 -> true;
      default -> false;
    };
  }

  /** The type of this name. */
  static ElementType named(String name) {
    for (ElementType type : values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    return OTHER;
  }
}
