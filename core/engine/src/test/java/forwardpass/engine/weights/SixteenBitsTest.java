package forwardpass.engine.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** All 65,536 patterns, and what rounds to them, against numpy and PyTorch: see goldens.py. */
class SixteenBitsTest {
  private interface Format {
    float widen(short bits);

    short narrow(float x);
  }

  private static final Format HALF =
      new Format() {
        @Override
        public float widen(short bits) {
          return Float16.toFloat(bits);
        }

        @Override
        public short narrow(float x) {
          return Float16.fromFloat(x);
        }
      };

  private static final Format BFLOAT =
      new Format() {
        @Override
        public float widen(short bits) {
          return BFloat16.toFloat(bits);
        }

        @Override
        public short narrow(float x) {
          return BFloat16.fromFloat(x);
        }
      };

  private static List<String[]> golden(String key) throws IOException {
    List<String[]> found = new ArrayList<>();
    try (InputStream in = SixteenBitsTest.class.getResourceAsStream("half.txt")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.startsWith(key + " ")) {
          found.add(line.split(" ", -1));
        }
      }
    }
    assertTrue(!found.isEmpty(), key);
    return found;
  }

  private static String sha(ByteBuffer bytes) throws NoSuchAlgorithmException {
    bytes.flip();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(bytes);
    return HexFormat.of().formatHex(digest.digest());
  }

  @Test
  void widensEveryPatternAsNumpyDoes() throws Exception {
    assertEquals(golden("half.widened").get(0)[1], widened(HALF));
    assertEquals(golden("bfloat.widened").get(0)[1], widened(BFLOAT));
  }

  private static String widened(Format format) throws NoSuchAlgorithmException {
    ByteBuffer bytes = ByteBuffer.allocate(4 * 65536);
    for (int bits = 0; bits < 65536; bits++) {
      float x = format.widen((short) bits);
      if (!Float.isNaN(x)) {
        bytes.putFloat(x);
      }
    }
    return sha(bytes);
  }

  @Test
  void narrowsEachNumberItsNeighboursAndTheMiddlesAsNumpyAndPyTorchDo() throws Exception {
    narrows("half", HALF);
    narrows("bfloat", BFLOAT);
  }

  private static void narrows(String name, Format format) throws Exception {
    List<Float> probes = probes(format);
    ByteBuffer in = ByteBuffer.allocate(4 * probes.size());
    ByteBuffer out = ByteBuffer.allocate(2 * probes.size());
    for (float x : probes) {
      in.putFloat(x);
      out.putShort(format.narrow(x));
    }
    String[] golden = golden(name + ".probes").get(0);
    assertEquals(golden[1], "" + probes.size());
    assertEquals(golden[2], sha(in), "the probes are numpy's");
    assertEquals(golden(name + ".narrowed").get(0)[1], sha(out));
  }

  private static List<Float> probes(Format format) {
    List<Float> numbers = new ArrayList<>();
    for (int bits = 0; format.widen((short) bits) < Float.POSITIVE_INFINITY; bits++) {
      numbers.add(format.widen((short) bits));
    }
    List<Float> middles = new ArrayList<>();
    for (int i = 0; i + 1 < numbers.size(); i++) {
      middles.add((float) (((double) numbers.get(i) + numbers.get(i + 1)) / 2));
    }
    List<Float> probes = new ArrayList<>();
    for (List<Float> part : List.of(numbers, middles)) {
      probes.addAll(part);
      part.forEach(x -> probes.add(Math.nextUp(x)));
      part.forEach(x -> probes.add(Math.nextDown(x)));
    }
    List<Float> both = new ArrayList<>(probes);
    probes.forEach(x -> both.add(-x));
    return both;
  }

  @Test
  void narrowsSamples() throws Exception {
    for (Format format : List.of(HALF, BFLOAT)) {
      for (String[] sample : golden((format == HALF ? "half" : "bfloat") + ".sample")) {
        float x = Float.intBitsToFloat(Integer.parseUnsignedInt(sample[1], 16));
        int bits = format.narrow(x) & 0xFFFF;
        assertEquals(Integer.parseInt(sample[2], 16), bits, () -> "of " + x);
      }
    }
  }

  @Test
  void everyPatternComesBack() {
    for (int bits = 0; bits < 65536; bits++) {
      for (Format format : List.of(HALF, BFLOAT)) {
        float x = format.widen((short) bits);
        if (Float.isNaN(x)) {
          assertTrue(Float.isNaN(format.widen(format.narrow(x))), "NaN " + bits);
        } else {
          assertEquals((short) bits, format.narrow(x));
        }
      }
    }
  }

  @Test
  void everyNanStaysOne() {
    for (int fraction = 1; fraction < 1 << 23; fraction += 997) {
      for (int sign : new int[] {0, 0x80000000}) {
        float nan = Float.intBitsToFloat(sign | 0x7F800000 | fraction);
        assertTrue(Float.isNaN(Float16.toFloat(Float16.fromFloat(nan))));
        assertTrue(Float.isNaN(BFloat16.toFloat(BFloat16.fromFloat(nan))));
      }
    }
  }
}
