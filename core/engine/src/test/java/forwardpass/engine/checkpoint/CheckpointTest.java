package forwardpass.engine.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import forwardpass.engine.Refusals;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CheckpointTest {
  private static final byte[] CONTENT = {1, -2, 3, 0, 127};

  private final byte[] bytes = new Checkpoint(0x0102030405060708L, CONTENT).toBytes();

  /** Written down with the JDK's buffers and digest. */
  @Test
  void writesTheFormatThatItsCommentStates() throws Exception {
    byte[] body = new byte[25];
    ByteBuffer.wrap(body)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(new byte[] {'F', 'P', 'C', 'K'})
        .putInt(1)
        .putLong(0x0102030405060708L)
        .putInt(5)
        .put(CONTENT);
    assertArrayEquals(body, Arrays.copyOf(bytes, 25));
    assertArrayEquals(
        MessageDigest.getInstance("SHA-256").digest(body), Arrays.copyOfRange(bytes, 25, 57));
    assertEquals(57, bytes.length);
  }

  @Test
  void readsWhatItWrote() {
    Checkpoint read = Objects.requireNonNull(Checkpoint.fromBytes(bytes));
    assertEquals(0x0102030405060708L, read.order());
    assertArrayEquals(CONTENT, read.content());
  }

  @Test
  void noticesEveryCut() {
    for (int length = 0; length < bytes.length; length++) {
      assertNull(Checkpoint.fromBytes(Arrays.copyOf(bytes, length)), "cut to " + length);
    }
    assertNull(Checkpoint.fromBytes(Arrays.copyOf(bytes, bytes.length + 1)));
  }

  @Test
  void noticesEveryBitThatChanged() {
    for (int bit = 0; bit < 8 * bytes.length; bit++) {
      byte[] changed = bytes.clone();
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      assertNull(Checkpoint.fromBytes(changed), "bit " + bit);
    }
  }

  @Test
  void refusesAnOrderBelowZero() {
    Refusals.refuses(
        "checkpoint: order is -1, must be 0 or more", () -> new Checkpoint(-1, CONTENT));
  }
}
