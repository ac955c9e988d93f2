package forwardpass.engine.weights;

import java.nio.ByteBuffer;

/**
 * A safetensors file, and its tensors as floats. Only the header is held; a tensor is read when it
 * is asked for.
 */
public final class Safetensors {
  /** The most bytes that are asked for at once. */
  public static final int PIECE = 1 << 22;

  private final SafetensorsIndex index;
  private final ByteSource source;

  private Safetensors(SafetensorsIndex index, ByteSource source) {
    this.index = index;
    this.source = source;
  }

  /**
   * A file in memory.
   *
   * @throws IllegalArgumentException if it is malformed, truncated, oversized or lying, saying
   *     where
   */
  public static Safetensors of(byte[] file) {
    return of(ByteBuffer.wrap(file));
  }

  /** A file in memory, or mapped into it, from the buffer's position to its limit. */
  public static Safetensors of(ByteBuffer file) {
    ByteBuffer whole = file.slice();
    return new Safetensors(
        SafetensorsIndex.read(whole, whole.remaining()),
        (offset, count) -> whole.duplicate().position((int) offset).limit((int) offset + count));
  }

  /** A file whose header has been read, and whose tensors are fetched as they are asked for. */
  public static Safetensors of(SafetensorsIndex index, ByteSource source) {
    return new Safetensors(index, source);
  }

  /** What the file holds. */
  public SafetensorsIndex index() {
    return index;
  }

  /**
   * A tensor's numbers, row-major: F32 as they are, F16 and BF16 widened, which is exact.
   *
   * @throws IllegalArgumentException if there is no such tensor, it is of another type, or has a
   *     shape that {@link TensorEntry#shape} refuses
   */
  public float[] floats(String name) {
    TensorEntry entry = index.entry(name);
    ElementType type = entry.type();
    if (!type.isFloat()) {
      throw new IllegalArgumentException(
          "tensor '" + name + "' is of type " + type + ": only F32, F16 and BF16 are read");
    }
    float[] values = new float[entry.shape().size()];
    int most = PIECE / type.bytes();
    for (int done = 0; done < values.length; ) {
      int count = Math.min(most, values.length - done);
      decode(type, piece(entry, done, count), values, done, count);
      done += count;
    }
    return values;
  }

  /**
   * A tensor's numbers, row-major, where they are bytes with a sign.
   *
   * @throws IllegalArgumentException if there is no such tensor, or it is not of type I8
   */
  public byte[] int8(String name) {
    TensorEntry entry = index.entry(name);
    if (entry.type() != ElementType.I8) {
      throw new IllegalArgumentException(
          "tensor '" + name + "' is of type " + entry.type() + ", expected I8");
    }
    byte[] values = new byte[entry.shape().size()];
    for (int done = 0; done < values.length; ) {
      int count = Math.min(PIECE, values.length - done);
      piece(entry, done, count).duplicate().get(values, done, count);
      done += count;
    }
    return values;
  }

  /** The bytes of so many numbers from one of them on. */
  private ByteBuffer piece(TensorEntry entry, int done, int count) {
    ElementType type = entry.type();
    long offset = entry.offset() + (long) done * type.bytes();
    ByteBuffer piece = source.read(offset, count * type.bytes());
    if (piece.remaining() != count * type.bytes()) {
      throw new IllegalArgumentException(
          "tensor '"
              + entry.name()
              + "': asked for "
              + count * type.bytes()
              + " bytes at "
              + offset
              + ", got "
              + piece.remaining());
    }
    return piece;
  }

  private static void decode(ElementType type, ByteBuffer piece, float[] out, int at, int count) {
    byte[] bytes = new byte[count * type.bytes()];
    piece.duplicate().get(bytes);
    for (int i = 0; i < count; i++) {
      out[at + i] =
          switch (type) {
            case F32 -> Float.intBitsToFloat(LittleEndian.int32(bytes, 4 * i));
            case F16 -> Float16.toFloat(LittleEndian.int16(bytes, 2 * i));
            default -> BFloat16.toFloat(LittleEndian.int16(bytes, 2 * i));
          };
    }
  }
}
