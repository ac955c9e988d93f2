package forwardpass.engine.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.tensor.Shape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the format allows beyond what is usual, and what other files are taken for. */
class SafetensorsFormatTest {

  private static byte[] file(String header, int... data) {
    byte[] text = header.getBytes(StandardCharsets.UTF_8);
    ByteBuffer file =
        ByteBuffer.allocate(8 + text.length + data.length).order(ByteOrder.LITTLE_ENDIAN);
    file.putLong(text.length).put(text);
    for (int b : data) {
      file.put((byte) b);
    }
    return file.array();
  }

  private static String entry(String name, String type, String shape, int from, int to) {
    return "\""
        + name
        + "\":{\"dtype\":\""
        + type
        + "\",\"shape\":"
        + shape
        + ",\"data_offsets\":["
        + from
        + ","
        + to
        + "]}";
  }

  private static String header(String... entries) {
    return "{" + String.join(",", entries) + "}";
  }

  private static String refusal(Runnable action) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }

  @Test
  void emptyTensorsHaveNoNumbers() {
    Safetensors file =
        Safetensors.of(
            file(
                header(
                    entry("none", "F32", "[0]", 0, 0),
                    entry("x", "F32", "[1]", 0, 4),
                    entry("rows", "I64", "[3,0]", 4, 4)),
                0,
                0,
                0x80,
                0x3f));
    assertArrayEquals(new float[0], file.floats("none"));
    assertArrayEquals(new long[0], file.integers("rows"));
    assertArrayEquals(new float[] {1}, file.floats("x"));
    assertEquals(0, file.index().entry("rows").count());
  }

  @Test
  void tensorsNeedNotBeAligned() {
    Safetensors file =
        Safetensors.of(
            file(
                header(entry("b", "U8", "[1]", 0, 1), entry("x", "F32", "[1]", 1, 5)),
                200,
                0,
                0,
                0x80,
                0x3f));
    assertArrayEquals(new float[] {1}, file.floats("x"));
    assertArrayEquals(new byte[] {(byte) 200}, file.uint8("b"));
  }

  @Test
  void newerTypesMayStandBesideWhatIsAskedFor() {
    Safetensors file =
        Safetensors.of(
            file(
                "{\"__metadata__\":null,"
                    + entry("e", "F8_E8M0", "[2]", 0, 2)
                    + ","
                    + entry("half", "F4", "[3,2]", 2, 5)
                    + ","
                    + entry("six", "F6_E2M3", "[4]", 5, 8)
                    + ","
                    + entry("new", "Q9_NEXT", "[7]", 8, 9)
                    + ","
                    + entry("x", "BF16", "[1]", 9, 11)
                    + "}",
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                0x80,
                0x3f));
    assertArrayEquals(new float[] {1}, file.floats("x"));
    assertEquals(ElementType.OTHER, file.index().entry("new").type());
    assertEquals(
        "tensor 'new' is of type OTHER: only F32, F16 and BF16 are read as floats",
        refusal(() -> file.floats("new")));
    assertEquals(
        "tensor 'new' is of type OTHER: it does not hold whole numbers",
        refusal(() -> file.integers("new")));
    assertTrue(file.index().metadata().isEmpty());
    assertEquals(
        "safetensors: tensor 'half': data_offsets hold 2 bytes, F4 of its shape takes 1 and a part"
            + " of one",
        refusal(() -> Safetensors.of(file(header(entry("half", "F4", "[3]", 0, 2)), 1, 2))));
  }

  @Test
  void namesTensorsThatAreThereTwiceOrOverlap() {
    assertEquals(
        "safetensors header, character 54: tensor 'a' is there twice",
        refusal(
            () ->
                Safetensors.of(
                    file(
                        header(entry("a", "F32", "[1]", 0, 4), entry("a", "F32", "[1]", 0, 4)),
                        0,
                        0,
                        0,
                        0))));
    assertEquals(
        "safetensors: tensor 'b': overlaps tensor 'a', starts at 0, expected 4",
        refusal(
            () ->
                Safetensors.of(
                    file(
                        header(entry("a", "F32", "[1]", 0, 4), entry("b", "F32", "[1]", 0, 4)),
                        0,
                        0,
                        0,
                        0))));
  }

  /** Bytes by Python: struct.pack('<d', 0.1), ('<q', -2) and so on. */
  @Test
  void readsDoublesIntegersAndBooleans() {
    Safetensors file =
        Safetensors.of(
            file(
                header(
                    entry("d", "F64", "[1]", 0, 8),
                    entry("q", "I64", "[1]", 8, 16),
                    entry("i", "I32", "[1]", 16, 20),
                    entry("u", "U32", "[1]", 20, 24),
                    entry("h", "U16", "[1]", 24, 26),
                    entry("t", "BOOL", "[2]", 26, 28),
                    entry("b", "U8", "[2]", 28, 30),
                    entry("s", "I8", "[1]", 30, 31)),
                0x9a,
                0x99,
                0x99,
                0x99,
                0x99,
                0x99,
                0xb9,
                0x3f,
                0xfe,
                0xff,
                0xff,
                0xff,
                0xff,
                0xff,
                0xff,
                0xff,
                0xff,
                0xff,
                0xff,
                0xff,
                0xff,
                0xff,
                0xff,
                0xff,
                0x39,
                0x30,
                1,
                0,
                255,
                1,
                0x80));
    assertArrayEquals(new double[] {0.1}, file.doubles("d"));
    assertArrayEquals(new long[] {-2}, file.integers("q"));
    assertArrayEquals(new long[] {-1}, file.integers("i"));
    assertArrayEquals(new long[] {4_294_967_295L}, file.integers("u"));
    assertArrayEquals(new long[] {12_345}, file.integers("h"));
    assertArrayEquals(new boolean[] {true, false}, file.booleans("t"));
    assertArrayEquals(new long[] {255, 1}, file.integers("b"));
    assertArrayEquals(new long[] {-128}, file.integers("s"));
    assertEquals("tensor 'b' is of type U8, expected BOOL", refusal(() -> file.booleans("b")));
    assertEquals(
        "tensor 'q' is of type I64: only F64, F32, F16 and BF16 are read as doubles",
        refusal(() -> file.doubles("q")));
  }

  @Test
  void refusesNumbersThatTheirJavaTypeDoesNotHave() {
    Safetensors file =
        Safetensors.of(
            file(
                header(entry("u", "U64", "[1]", 0, 8), entry("t", "BOOL", "[1]", 8, 9)),
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0x80,
                2));
    assertEquals("tensor 'u': number 0 is 2⁶³ or more", refusal(() -> file.integers("u")));
    assertEquals("tensor 't': number 0 is 2, neither 0 nor 1", refusal(() -> file.booleans("t")));
  }

  @Test
  void writesWhatItReads() {
    double[] doubles = {0.1, -0.0, Double.MIN_VALUE, Double.POSITIVE_INFINITY};
    long[] integers = {Long.MIN_VALUE, -1, 0, Long.MAX_VALUE};
    Safetensors file =
        Safetensors.of(
            new SafetensorsWriter()
                .addUint8("b", Shape.of(2), new byte[] {1, (byte) 255})
                .addDoubles("d", Shape.of(4), doubles)
                .addBooleans("t", Shape.of(3), new boolean[] {true, false, true})
                .addIntegers("q", Shape.of(2, 2), integers)
                .toBytes());
    assertArrayEquals(doubles, file.doubles("d"));
    assertArrayEquals(integers, file.integers("q"));
    assertArrayEquals(new boolean[] {true, false, true}, file.booleans("t"));
    assertArrayEquals(new long[] {1, 255}, file.integers("b"));
  }

  private static byte[] padded(byte[] start) {
    return Arrays.copyOf(start, Math.max(start.length, 400));
  }

  private static final String[][] OTHERS = {
    {
      "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 548105171\n",
      "a Git LFS pointer, not the file itself: fetch that with 'git lfs pull'"
    },
    {"<!DOCTYPE html><html>", "a web page (HTML), not the file itself"},
    {"\n\n  <html lang=en>", "a web page (HTML), not the file itself"},
    {"PK\3\4\0\0\b\b\0", "a zip archive, as PyTorch's .bin"},
    {"\u0080\2\u008a\nl\u00fc\u009cF\u00f9 j", "a Python pickle"},
    {"\u0080\4\u0095\0\0\0\0\0\0\0\0", "a Python pickle"},
    {"GGUF\3\0\0\0#\1", "a GGUF file of llama.cpp"},
    {"\u0089HDF\r\n\32\n\0", "an HDF5 file"},
    {"\u0093NUMPY\1\0v\0", "a NumPy array"},
    {"\37\u008b\b\0\0\0\0\0\0\3", "compressed with gzip"},
    {"{\"weight_map\": {}}", "a JSON file: the weights lie beside it"},
  };

  @Test
  void namesOtherFilesAsWhatTheyAre() {
    for (String[] other : OTHERS) {
      byte[] bytes = other[0].getBytes(StandardCharsets.ISO_8859_1);
      for (byte[] file : new byte[][] {bytes, padded(bytes)}) {
        String message = refusal(() -> Safetensors.of(file));
        assertTrue(message.startsWith("safetensors: it is " + other[1]), message);
      }
    }
  }

  @Test
  void aHeaderLengthThatLooksLikeAPickleIsNone() {
    String header = header(entry("x", "F32", "[1]", 0, 4));
    header += " ".repeat(0x280 - header.length()); // the file begins with 80 02
    assertArrayEquals(new float[] {1}, Safetensors.of(file(header, 0, 0, 0x80, 0x3f)).floats("x"));
  }
}
