package forwardpass.engine.weights;

import org.jspecify.annotations.Nullable;

/**
 * The types of number that a safetensors header may name. A file may hold any of them (published
 * checkpoints carry boolean masks along); {@link #isFloat()} tells which can be read and written.
 */
public enum ElementType {
  BOOL(1),
  U8(1),
  I8(1),
  F8_E5M2(1),
  F8_E4M3(1),
  I16(2),
  U16(2),
  F16(2),
  BF16(2),
  I32(4),
  U32(4),
  F32(4),
  F64(8),
  I64(8),
  U64(8);

  private final int bytes;

  ElementType(int bytes) {
    this.bytes = bytes;
  }

  /** How many bytes one number takes. */
  public int bytes() {
    return bytes;
  }

  /** Whether tensors of this type can be read and written: F32, F16, BF16. */
  public boolean isFloat() {
    return this == F32 || this == F16 || this == BF16;
  }

  /** The type of this name, or null. */
  static @Nullable ElementType named(String name) {
    for (ElementType type : values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    return null;
  }
}
