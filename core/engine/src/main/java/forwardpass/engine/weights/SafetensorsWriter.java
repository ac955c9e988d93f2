package forwardpass.engine.weights;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.json.JsonText;
import forwardpass.engine.tensor.Shape;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes a safetensors file as the reference implementation does: tensors sorted by the size of
 * their type, largest first, then by name, so that each is aligned; the header padded with spaces
 * to a multiple of eight bytes.
 */
public final class SafetensorsWriter {
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Tensor(
      String name,
      ElementType type,
      Shape shape,
      Supplier<float[]> values,
      byte @Nullable [] bytes) { // of types that are not written from floats
    long byteCount() {
      return (long) shape.size() * type.bytes();
    }
  }

  private final Map<String, String> metadata = new LinkedHashMap<>();
  private final Map<String, Tensor> tensors = new LinkedHashMap<>();

  /** Adds a note to the file. */
  public SafetensorsWriter note(String key, String value) {
    requireText("metadata key", key);
    requireText("metadata value", value);
    if (metadata.putIfAbsent(key, value) != null) {
      throw new IllegalArgumentException("safetensors: note '" + key + "' is there twice");
    }
    return this;
  }

  /** Adds a tensor, row-major. */
  public SafetensorsWriter add(String name, ElementType type, Shape shape, float[] values) {
    return add(name, type, shape, () -> values);
  }

  /** Adds a tensor whose values are asked for when it is written, one tensor at a time. */
  public SafetensorsWriter add(
      String name, ElementType type, Shape shape, Supplier<float[]> values) {
    if (!type.isFloat()) {
      throw new IllegalArgumentException(
          "tensor '"
              + name
              + "': type "
              + type
              + ", only F32, F16 and BF16 are written from floats");
    }
    return add(new Tensor(name, type, shape, values, null));
  }

  private SafetensorsWriter add(Tensor tensor) {
    String name = tensor.name();
    requireText("name", name);
    if (name.equals(HeaderReader.METADATA) || tensors.containsKey(name)) {
      throw new IllegalArgumentException("safetensors: tensor '" + name + "' is there twice");
    }
    tensors.put(name, tensor);
    return this;
  }

  private SafetensorsWriter addBytes(
      String name, ElementType type, Shape shape, int count, byte[] bytes) {
    if (count != shape.size()) {
      throw new IllegalArgumentException(
          "tensor '" + name + "': " + count + " values for shape " + shape);
    }
    return add(new Tensor(name, type, shape, () -> new float[0], bytes));
  }

  /** Adds a tensor of type I8, row-major. */
  public SafetensorsWriter addInt8(String name, Shape shape, byte[] values) {
    return addBytes(name, ElementType.I8, shape, values.length, values);
  }

  /** Adds a tensor of type U8, row-major: bytes without a sign. */
  public SafetensorsWriter addUint8(String name, Shape shape, byte[] values) {
    return addBytes(name, ElementType.U8, shape, values.length, values);
  }

  /** Adds a tensor of type BOOL, row-major. */
  public SafetensorsWriter addBooleans(String name, Shape shape, boolean[] values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (values[i] ? 1 : 0);
    }
    return addBytes(name, ElementType.BOOL, shape, values.length, bytes);
  }

  /** Adds a tensor of type I64, row-major. */
  public SafetensorsWriter addIntegers(String name, Shape shape, long[] values) {
    byte[] bytes = new byte[Math.multiplyExact(8, values.length)];
    for (int i = 0; i < values.length; i++) {
      LittleEndian.put64(bytes, 8 * i, values[i]);
    }
    return addBytes(name, ElementType.I64, shape, values.length, bytes);
  }

  /** Adds a tensor of type F64, row-major. */
  public SafetensorsWriter addDoubles(String name, Shape shape, double[] values) {
    byte[] bytes = new byte[Math.multiplyExact(8, values.length)];
    for (int i = 0; i < values.length; i++) {
      LittleEndian.put64(bytes, 8 * i, Double.doubleToRawLongBits(values[i]));
    }
    return addBytes(name, ElementType.F64, shape, values.length, bytes);
  }

  private static void requireText(String what, String text) {
    if (JsonText.unpairedSurrogate(text) >= 0) {
      throw new IllegalArgumentException(
          "safetensors: a " + what + " holds half of a surrogate pair");
    }
  }

  private List<Tensor> inFileOrder() {
    List<Tensor> sorted = new ArrayList<>(tensors.values());
    sorted.sort(
        Comparator.comparingInt((Tensor tensor) -> -tensor.type().bytes())
            .thenComparing(Tensor::name));
    return sorted;
  }

  private byte[] header() {
    StringBuilder json = new StringBuilder("{");
    if (!metadata.isEmpty()) {
      JsonText.appendString(json, HeaderReader.METADATA);
      char mark = '{';
      json.append(':');
      for (Map.Entry<String, String> note : metadata.entrySet()) {
        JsonText.appendString(json.append(mark), note.getKey());
        JsonText.appendString(json.append(':'), note.getValue());
        mark = ',';
      }
      json.append('}');
    }
    long at = 0;
    for (Tensor tensor : inFileOrder()) {
      JsonText.appendString(json.length() == 1 ? json : json.append(','), tensor.name());
      json.append(":{\"dtype\":\"").append(tensor.type()).append("\",\"shape\":[");
      for (int axis = 0; axis < tensor.shape().rank(); axis++) {
        json.append(axis == 0 ? "" : ",").append(tensor.shape().dim(axis));
      }
      long end = at + tensor.byteCount();
      json.append("],\"data_offsets\":[").append(at).append(',').append(end).append("]}");
      at = end;
    }
    byte[] text = json.append('}').toString().getBytes(StandardCharsets.UTF_8);
    byte[] padded = new byte[(text.length + 7) / 8 * 8];
    Arrays.fill(padded, (byte) ' ');
    System.arraycopy(text, 0, padded, 0, text.length);
    return padded;
  }

  /** How long the file will be, in bytes. */
  public long size() {
    long size = 8L + header().length;
    for (Tensor tensor : tensors.values()) {
      size += tensor.byteCount();
    }
    return size;
  }

  /** Writes the file piece by piece, in order. A piece is valid during the call only. */
  public void write(Consumer<ByteBuffer> sink) {
    byte[] header = header();
    byte[] length = new byte[8];
    LittleEndian.put32(length, 0, header.length);
    sink.accept(ByteBuffer.wrap(length));
    sink.accept(ByteBuffer.wrap(header));
    for (Tensor tensor : inFileOrder()) {
      write(tensor, sink);
    }
  }

  private static void write(Tensor tensor, Consumer<ByteBuffer> sink) {
    byte[] whole = tensor.bytes();
    if (whole != null) {
      sink.accept(ByteBuffer.wrap(whole));
      return;
    }
    float[] values = tensor.values().get();
    if (values.length != tensor.shape().size()) {
      throw new IllegalArgumentException(
          "tensor '"
              + tensor.name()
              + "': "
              + values.length
              + " values for shape "
              + tensor.shape());
    }
    int bytes = tensor.type().bytes();
    int most = Safetensors.PIECE / bytes;
    byte[] piece = new byte[Math.min(most, values.length) * bytes];
    for (int from = 0; from < values.length; from += most) {
      int count = Math.min(most, values.length - from);
      for (int i = 0; i < count; i++) {
        put(piece, i * bytes, tensor, values[from + i], from + i);
      }
      sink.accept(ByteBuffer.wrap(piece, 0, count * bytes));
    }
  }

  private static void put(byte[] piece, int at, Tensor tensor, float value, int i) {
    if (tensor.type() == ElementType.F32) {
      LittleEndian.put32(piece, at, Float.floatToRawIntBits(value));
      return;
    }
    boolean half = tensor.type() == ElementType.F16;
    short bits = half ? Float16.fromFloat(value) : BFloat16.fromFloat(value);
    float stored = half ? Float16.toFloat(bits) : BFloat16.toFloat(bits);
    if (Math.abs(value) <= Float.MAX_VALUE && Math.abs(stored) > Float.MAX_VALUE) {
      throw new IllegalArgumentException(
          "tensor '"
              + tensor.name()
              + "': value "
              + i
              + " is "
              + Decimal.shortest(value)
              + ", too large for "
              + tensor.type());
    }
    LittleEndian.put16(piece, at, bits);
  }

  /**
   * The whole file.
   *
   * @throws IllegalArgumentException if it is longer than an array can be
   */
  public byte[] toBytes() {
    long size = size();
    if (size > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          "safetensors: " + size + " bytes do not fit into one array, write them piece by piece");
    }
    byte[] file = new byte[(int) size];
    int[] at = {0};
    write(
        piece -> {
          int count = piece.remaining();
          piece.get(file, at[0], count); // TeaVM's Wasm misplaces ByteBuffer.put(ByteBuffer)
          at[0] += count;
        });
    return file;
  }
}
