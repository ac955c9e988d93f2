package forwardpass.engine.weights;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

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

  /** The length of the file in bytes. */
  long size() {
    return index.fileSize();
  }

  /** Where the file's bytes come from. */
  ByteSource source() {
    return source;
  }

  /**
   * A tensor's numbers, row-major: F32 as they are, F16 and BF16 widened, which is exact.
   *
   * @throws IllegalArgumentException if there is no such tensor, it is of another type, or has more
   *     than 2³¹ − 1 numbers
   */
  public float[] floats(String name) {
    TensorEntry entry = index.entry(name);
    ElementType type = floatType(entry);
    float[] values = new float[entry.count()];
    byPieces(
        entry,
        (bytes, from, count) -> {
          for (int i = 0; i < count; i++) {
            values[from + i] = Numbers.toFloat(type, bytes, i);
          }
        });
    return values;
  }

  /**
   * Some of a tensor's numbers, as {@link #floats(String)} has them, into an array that may be used
   * again and again: a tensor of any size takes no more memory than that.
   *
   * @param from the first of them
   * @param to takes as many as it has room for, or as are left
   * @return how many came, at most a piece
   * @throws IllegalArgumentException if it is of another type than F32, F16 and BF16
   */
  public int floats(TensorEntry entry, int from, float[] to) {
    ElementType type = floatType(entry);
    int count = Math.min(Math.min(to.length, PIECE / type.bytes()), entry.count() - from);
    ByteBuffer piece = piece(entry, from, count).slice().order(ByteOrder.LITTLE_ENDIAN);
    switch (type) {
      case F32 -> {
        for (int i = 0; i < count; i++) {
          to[i] = piece.getFloat(4 * i);
        }
      }
      case F16 -> {
        for (int i = 0; i < count; i++) {
          to[i] = Float16.toFloat(piece.getShort(2 * i));
        }
      }
      default -> {
        for (int i = 0; i < count; i++) {
          to[i] = BFloat16.toFloat(piece.getShort(2 * i));
        }
      }
    }
    return count;
  }

  private static ElementType floatType(TensorEntry entry) {
    ElementType type = entry.type();
    if (!type.isFloat()) {
      throw new IllegalArgumentException(
          "tensor '"
              + entry.name()
              + "' is of type "
              + type
              + ": only F32, F16 and BF16 are read as floats");
    }
    return type;
  }

  /**
   * A tensor's numbers as doubles, row-major: F64 as they are, F32, F16 and BF16 widened.
   *
   * @throws IllegalArgumentException as {@link #floats}
   */
  public double[] doubles(String name) {
    TensorEntry entry = index.entry(name);
    ElementType type = entry.type();
    if (!type.isFloat() && type != ElementType.F64) {
      throw new IllegalArgumentException(
          "tensor '"
              + name
              + "' is of type "
              + type
              + ": only F64, F32, F16 and BF16 are read as doubles");
    }
    double[] values = new double[entry.count()];
    byPieces(
        entry,
        (bytes, from, count) -> {
          for (int i = 0; i < count; i++) {
            values[from + i] =
                type == ElementType.F64
                    ? Double.longBitsToDouble(LittleEndian.int64(bytes, 8 * i))
                    : Numbers.toFloat(type, bytes, i);
          }
        });
    return values;
  }

  /**
   * A tensor's whole numbers, row-major: I64, or any shorter type, with a sign or without.
   *
   * @throws IllegalArgumentException if there is no such tensor, it is of another type, has more
   *     than 2³¹ − 1 numbers, or a U64 from 2⁶³ on
   */
  public long[] integers(String name) {
    TensorEntry entry = index.entry(name);
    ElementType type = entry.type();
    if (!type.isInteger()) {
      throw new IllegalArgumentException(
          "tensor '" + name + "' is of type " + type + ": it does not hold whole numbers");
    }
    long[] values = new long[entry.count()];
    byPieces(
        entry,
        (bytes, from, count) -> {
          for (int i = 0; i < count; i++) {
            values[from + i] = Numbers.toInteger(type, bytes, i);
            if (type == ElementType.U64 && values[from + i] < 0) {
              throw new IllegalArgumentException(
                  "tensor '" + name + "': number " + (from + i) + " is 2⁶³ or more");
            }
          }
        });
    return values;
  }

  /**
   * A tensor of true and false, row-major: a byte each, 1 or 0.
   *
   * @throws IllegalArgumentException if there is no such tensor, it is not of type BOOL, or a byte
   *     is neither
   */
  public boolean[] booleans(String name) {
    byte[] bytes = bytes(name, ElementType.BOOL);
    boolean[] values = new boolean[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != 0 && bytes[i] != 1) {
        throw new IllegalArgumentException(
            "tensor '"
                + name
                + "': number "
                + i
                + " is "
                + (bytes[i] & 0xff)
                + ", neither 0 nor 1");
      }
      values[i] = bytes[i] == 1;
    }
    return values;
  }

  /**
   * A tensor's numbers, row-major, where they are bytes with a sign.
   *
   * @throws IllegalArgumentException if there is no such tensor, or it is not of type I8
   */
  public byte[] int8(String name) {
    return bytes(name, ElementType.I8);
  }

  /**
   * A tensor's numbers, row-major, where they are bytes without a sign: those from 128 on are
   * negative in Java.
   *
   * @throws IllegalArgumentException if there is no such tensor, or it is not of type U8
   */
  public byte[] uint8(String name) {
    return bytes(name, ElementType.U8);
  }

  private byte[] bytes(String name, ElementType type) {
    TensorEntry entry = index.entry(name);
    if (entry.type() != type) {
      throw new IllegalArgumentException(
          "tensor '" + name + "' is of type " + entry.type() + ", expected " + type);
    }
    byte[] values = new byte[entry.count()];
    byPieces(entry, (bytes, from, count) -> System.arraycopy(bytes, 0, values, from, count));
    return values;
  }

  /** Takes some numbers of a tensor: their bytes, which is the first, how many. */
  private interface Taker {
    void take(byte[] bytes, int from, int count);
  }

  private void byPieces(TensorEntry entry, Taker taker) {
    int size = entry.count();
    int most = PIECE / entry.type().bytes();
    for (int from = 0; from < size; ) {
      int count = Math.min(most, size - from);
      byte[] bytes = new byte[count * entry.type().bytes()];
      piece(entry, from, count).duplicate().get(bytes);
      taker.take(bytes, from, count);
      from += count;
    }
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
}
