package forwardpass.engine.checkpoint;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a run keeps, as bytes that show whether they are whole: "FPCK", the format's number, the
 * order, the content's length, the content, and SHA-256 of all of it. Numbers have their least
 * significant byte first.
 *
 * @param order counts a run's checkpoints: of two that are whole, the greater one is newer
 * @param content what is kept, not looked into
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never changed
public record Checkpoint(long order, byte[] content) {
  private static final byte[] MAGIC = {'F', 'P', 'C', 'K'};
  private static final int FORMAT = 1;
  private static final int HEAD = 4 + 4 + 8 + 4;

  /** Refuses an order below 0. */
  public Checkpoint {
    if (order < 0) {
      throw new IllegalArgumentException("checkpoint: order is " + order + ", must be 0 or more");
    }
  }

  /** The bytes to be written. */
  public byte[] toBytes() {
    byte[] bytes = new byte[HEAD + content.length + Sha256.BYTES];
    System.arraycopy(MAGIC, 0, bytes, 0, 4);
    put(bytes, 4, 4, FORMAT);
    put(bytes, 8, 8, order);
    put(bytes, 16, 4, content.length);
    System.arraycopy(content, 0, bytes, HEAD, content.length);
    byte[] digest = new Sha256().add(bytes, 0, HEAD + content.length).digest();
    System.arraycopy(digest, 0, bytes, HEAD + content.length, Sha256.BYTES);
    return bytes;
  }

  /** A checkpoint, or null if the bytes were cut short, changed, or are of another format. */
  public static @Nullable Checkpoint fromBytes(byte[] bytes) {
    int length = bytes.length - HEAD - Sha256.BYTES;
    if (length < 0
        || !Arrays.equals(Arrays.copyOf(bytes, 4), MAGIC)
        || get(bytes, 4, 4) != FORMAT
        || get(bytes, 16, 4) != length
        || get(bytes, 8, 8) < 0) {
      return null;
    }
    byte[] digest = new Sha256().add(bytes, 0, HEAD + length).digest();
    if (!Arrays.equals(digest, Arrays.copyOfRange(bytes, HEAD + length, bytes.length))) {
      return null;
    }
    return new Checkpoint(get(bytes, 8, 8), Arrays.copyOfRange(bytes, HEAD, HEAD + length));
  }

  private static void put(byte[] bytes, int at, int count, long value) {
    for (int i = 0; i < count; i++) {
      bytes[at + i] = (byte) (value >>> (8 * i));
    }
  }

  private static long get(byte[] bytes, int at, int count) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value |= (bytes[at + i] & 0xFFL) << (8 * i);
    }
    return value;
  }
}
