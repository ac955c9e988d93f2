package forwardpass.engine.weights;

import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Shape;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Damaged files in great number: each is read, or refused in words. */
class SafetensorsFuzzTest {
  private static final int FILES = 20_000;

  private static byte[] valid() {
    return new SafetensorsWriter()
        .note("format", "pt")
        .add("wte.weight", ElementType.F32, Shape.of(3, 2), new float[6])
        .add("h.0.attn", ElementType.F16, Shape.of(5), new float[5])
        .add("h.0.mlp", ElementType.BF16, Shape.of(1, 4), new float[4])
        .toBytes();
  }

  private static byte[] mutated(byte[] file, Rng rng) {
    byte[] copy = file.clone();
    int header = copy.length - 42;
    for (int n = rng.nextInt(3); n >= 0; n--) {
      int at = rng.nextInt(rng.nextInt(4) == 0 ? copy.length : header);
      switch (rng.nextInt(6)) {
        case 0 -> copy[at] = (byte) rng.nextInt(256);
        case 1 -> copy[at] ^= (byte) (1 << rng.nextInt(8));
        case 2 -> copy = Arrays.copyOf(copy, rng.nextInt(copy.length) + 1);
        case 3 -> copy = Arrays.copyOf(copy, copy.length + rng.nextInt(40));
        case 4 -> copy[Math.min(at, copy.length - 1)] = (byte) ('0' + rng.nextInt(10));
        default -> copy = spliced(copy, Math.min(at, copy.length - 1), rng);
      }
      header = Math.min(header, copy.length);
    }
    return copy;
  }

  /** Puts a piece of JSON over or between what is there; the header's length follows, or not. */
  private static byte[] spliced(byte[] file, int at, Rng rng) {
    byte[] piece = DamagingPieces.drawn(rng).getBytes(StandardCharsets.UTF_8);
    int gone = Math.min(rng.nextInt(piece.length + 1), file.length - at);
    byte[] copy = new byte[file.length + piece.length - gone];
    System.arraycopy(file, 0, copy, 0, at);
    System.arraycopy(piece, 0, copy, at, piece.length);
    System.arraycopy(file, at + gone, copy, at + piece.length, file.length - at - gone);
    if (rng.nextInt(4) > 0 && at >= 8) {
      int length = (copy[0] & 0xFF) + ((copy[1] & 0xFF) << 8) + piece.length - gone;
      copy[0] = (byte) length;
      copy[1] = (byte) (length >> 8);
    }
    return copy;
  }

  @Test
  void damagedFilesAreReadOrRefusedInWords() {
    byte[] valid = valid();
    Rng rng = Rng.seeded(3);
    int read = 0;
    int refused = 0;
    for (int i = 0; i < FILES; i++) {
      byte[] file = mutated(valid, rng);
      try {
        readAll(file);
        read++;
      } catch (IllegalArgumentException expected) {
        String message = String.valueOf(expected.getMessage());
        assertTrue(message.startsWith("safetensors") || message.startsWith("tensor '"), message);
        refused++;
      }
    }
    assertTrue(read > FILES / 50, "only " + read + " were read");
    assertTrue(refused > FILES / 2, "only " + refused + " were refused");
  }

  private static void readAll(byte[] file) {
    Safetensors tensors = Safetensors.of(file);
    for (TensorEntry entry : tensors.index().entries()) {
      float[] values = tensors.floats(entry.name());
      assertTrue(values.length == entry.shape().size());
    }
  }

  @Test
  void everyTruncationIsRefused() {
    byte[] valid = valid();
    for (int length = 0; length < valid.length; length++) {
      byte[] cut = Arrays.copyOf(valid, length);
      try {
        readAll(cut);
        throw new AssertionError("read after " + length + " of " + valid.length + " bytes");
      } catch (IllegalArgumentException expected) {
        assertTrue(String.valueOf(expected.getMessage()).startsWith("safetensors"));
      }
    }
  }
}
