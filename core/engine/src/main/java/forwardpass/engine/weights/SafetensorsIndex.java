package forwardpass.engine.weights;

import forwardpass.engine.files.FileKind;
import forwardpass.engine.json.Utf8Text;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a safetensors file holds and where, read from its first bytes alone. The format is Hugging
 * Face's: eight bytes of header length, little-endian; a JSON header; the tensors' bytes, row-major
 * and little-endian, one after another without gaps.
 *
 * <p>Nothing in the file is believed: each offset is checked against the file's length, each length
 * against type and shape, and all of them against each other.
 */
public final class SafetensorsIndex {
  /** No header is longer; the largest models' take a few megabytes. */
  public static final int MAX_HEADER = 100_000_000;

  private static final int LENGTH_BYTES = 8;

  private final Map<String, TensorEntry> byName = new LinkedHashMap<>();
  private final Map<String, String> metadata;

  private final long fileSize;

  private SafetensorsIndex(Map<String, String> metadata, long fileSize) {
    this.metadata = Collections.unmodifiableMap(metadata);
    this.fileSize = fileSize;
  }

  /**
   * Several files as if they were one, each behind the one before.
   *
   * @param files by their names
   */
  static SafetensorsIndex joined(Map<String, SafetensorsIndex> files) {
    Map<String, String> metadata = new LinkedHashMap<>();
    long size = 0;
    for (SafetensorsIndex file : files.values()) {
      metadata.putAll(file.metadata);
      size += file.fileSize;
    }
    SafetensorsIndex joined = new SafetensorsIndex(metadata, size);
    Map<String, String> holders = new LinkedHashMap<>();
    long start = 0;
    for (Map.Entry<String, SafetensorsIndex> file : files.entrySet()) {
      for (TensorEntry entry : file.getValue().entries()) {
        String other = holders.putIfAbsent(entry.name(), file.getKey());
        if (other != null) {
          throw refuse(
              "tensor '"
                  + entry.name()
                  + "' is there twice, in '"
                  + other
                  + "' and in '"
                  + file.getKey()
                  + "'");
        }
        joined.byName.put(entry.name(), entry.after(start));
      }
      start += file.getValue().fileSize;
    }
    return joined;
  }

  /** The length of the file in bytes. */
  public long fileSize() {
    return fileSize;
  }

  private static IllegalArgumentException refuse(String why) {
    return new IllegalArgumentException("safetensors: " + why);
  }

  /**
   * How many bytes from the start of the file {@link #read} needs.
   *
   * @param start the file's first bytes, 8 at least, from the buffer's position on
   * @param fileSize the length of the whole file
   */
  public static int headBytes(ByteBuffer start, long fileSize) {
    if (fileSize < LENGTH_BYTES || start.remaining() < LENGTH_BYTES) {
      long found = Math.min(fileSize, start.remaining());
      throw refuse("the file has " + found + " bytes, the header's length alone takes 8");
    }
    byte[] first = new byte[LENGTH_BYTES];
    start.duplicate().get(first);
    long length = LittleEndian.int64(first, 0);
    if (length < 2 || length > MAX_HEADER || length > fileSize - LENGTH_BYTES) {
      requireNoOther(start);
    }
    if (length < 2 || length > MAX_HEADER) {
      String said = length < 0 ? "more than 2⁶³" : "" + length;
      throw refuse("header length is " + said + ", must be 2 … " + MAX_HEADER);
    }
    if (length > fileSize - LENGTH_BYTES) {
      throw refuse(
          "header length is " + length + ", the file has " + (fileSize - 8) + " bytes after it");
    }
    return (int) length + LENGTH_BYTES;
  }

  /** Refuses what is plainly another kind of file by its name. */
  private static void requireNoOther(ByteBuffer start) {
    byte[] head = new byte[Math.min(start.remaining(), 64)];
    start.duplicate().get(head);
    FileKind kind = FileKind.of(head);
    if (kind != null) {
      throw refuse("it is " + kind.description());
    }
    StringBuilder text = new StringBuilder();
    for (byte b : head) {
      if (b < ' ' || b > '~') {
        break;
      }
      text.append((char) b);
    }
    if (text.length() >= LENGTH_BYTES) { // a server's answer, saved under the file's name
      throw refuse("it begins with the text '" + text + "', not with a header's length");
    }
  }

  /**
   * Reads the header.
   *
   * @param head the file's first {@link #headBytes} bytes or more, from the buffer's position on
   * @param fileSize the length of the whole file
   * @throws IllegalArgumentException if the header is malformed, or does not describe a file of
   *     this size to the byte
   */
  public static SafetensorsIndex read(ByteBuffer head, long fileSize) {
    int bytes = headBytes(head, fileSize);
    if (head.remaining() < bytes) {
      throw refuse("the header takes " + bytes + " bytes, got " + head.remaining());
    }
    ByteBuffer header = head.duplicate();
    header.limit(header.position() + bytes).position(header.position() + LENGTH_BYTES);
    if (header.get(header.position()) != '{') {
      requireNoOther(head);
      throw refuse("the header does not start with '{' at byte 8");
    }
    HeaderReader reader =
        new HeaderReader(Utf8Text.of("safetensors: the header", header, LENGTH_BYTES));
    SafetensorsIndex index = new SafetensorsIndex(reader.metadata(), fileSize);
    index.addAll(reader.claims(), bytes, fileSize);
    return index;
  }

  private void addAll(List<HeaderReader.Claim> claims, int headBytes, long fileSize) {
    for (HeaderReader.Claim claim : claims) {
      requireSize(claim);
    }
    List<HeaderReader.Claim> byPlace = new ArrayList<>(claims);
    byPlace.sort(
        Comparator.comparingLong(HeaderReader.Claim::from)
            .thenComparingLong(HeaderReader.Claim::to));
    requireTiling(byPlace, fileSize - headBytes);
    for (HeaderReader.Claim claim : byPlace) {
      long byteCount = claim.to() - claim.from();
      byName.put(
          claim.name(),
          new TensorEntry(
              claim.name(), claim.type(), claim.dims(), headBytes + claim.from(), byteCount));
    }
  }

  /** The bytes claimed must be those that type and shape need. */
  private static void requireSize(HeaderReader.Claim claim) {
    String who = "tensor '" + claim.name() + "'";
    long claimed = claim.to() - claim.from();
    long needed = claim.type().bits();
    for (long dim : claim.dims()) {
      if (dim != 0 && needed > Long.MAX_VALUE / dim) {
        throw refuse(who + ": its shape takes more than " + Long.MAX_VALUE + " bits");
      }
      needed *= dim;
    }
    if (claim.type() != ElementType.OTHER && (needed % 8 != 0 || claimed != needed / 8)) {
      throw refuse(
          who
              + ": data_offsets hold "
              + claimed
              + " bytes, "
              + claim.type()
              + " of its shape takes "
              + needed / 8
              + (needed % 8 == 0 ? "" : " and a part of one"));
    }
  }

  /** Tensors must lie one after another, from the header's end to the file's. */
  private static void requireTiling(List<HeaderReader.Claim> byPlace, long dataBytes) {
    long end = 0;
    String before = "the header";
    for (HeaderReader.Claim claim : byPlace) {
      String who = "tensor '" + claim.name() + "'";
      if (claim.from() != end) {
        String how = claim.from() < end ? "overlaps " : "leaves a gap after ";
        throw refuse(
            who + ": " + how + before + ", starts at " + claim.from() + ", expected " + end);
      }
      if (claim.to() > dataBytes) {
        throw refuse(
            who + ": ends at " + claim.to() + ", the file has " + dataBytes + " bytes of data");
      }
      end = claim.to();
      before = who;
    }
    if (end != dataBytes) {
      throw refuse(
          (dataBytes - end) + " bytes of data after the last tensor, which ends at " + end);
    }
  }

  /** All tensors, in the order of their bytes. */
  public List<TensorEntry> entries() {
    return new ArrayList<>(byName.values());
  }

  /** The tensor of this name, or null. */
  public @Nullable TensorEntry find(String name) {
    return byName.get(name);
  }

  /**
   * The tensor of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public TensorEntry entry(String name) {
    TensorEntry entry = byName.get(name);
    if (entry == null) {
      throw refuse("there is no tensor '" + name + "' among the " + byName.size());
    }
    return entry;
  }

  /** The file's own notes, name by name, in its order. */
  public Map<String, String> metadata() {
    return metadata;
  }
}
