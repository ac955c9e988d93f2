package forwardpass.client.simd;

import java.util.Arrays;

/** A growing run of bytes with WebAssembly's number encodings (core specification, section 5.2). */
final class Bytes {
  private byte[] data = new byte[256];
  private int size;

  Bytes u8(int value) {
    if (size == data.length) {
      data = Arrays.copyOf(data, 2 * size);
    }
    data[size++] = (byte) value;
    return this;
  }

  /** Unsigned LEB128: seven bits a byte, lowest first, the high bit says 'more follows'. */
  Bytes u32(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      u8((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    return u8(rest);
  }

  /** Signed LEB128: as above, ended where the rest is nothing but copies of the sign bit. */
  Bytes s32(int value) {
    int rest = value;
    while (rest < -64 || rest > 63) {
      u8((rest & 0x7f) | 0x80);
      rest >>= 7;
    }
    return u8(rest & 0x7f);
  }

  /** The four bytes of an IEEE 754 single, lowest first. */
  Bytes f32(float value) {
    int bits = Float.floatToRawIntBits(value);
    return u8(bits).u8(bits >> 8).u8(bits >> 16).u8(bits >> 24);
  }

  /** An ASCII name, its length first. */
  Bytes name(String name) {
    u32(name.length());
    for (int i = 0; i < name.length(); i++) {
      u8(name.charAt(i));
    }
    return this;
  }

  Bytes append(Bytes other) {
    for (int i = 0; i < other.size; i++) {
      u8(other.data[i]);
    }
    return this;
  }

  /** Another run of bytes, its length first, as sections and function bodies are written. */
  Bytes sized(Bytes other) {
    return u32(other.size).append(other);
  }

  byte[] toArray() {
    return Arrays.copyOf(data, size);
  }
}
