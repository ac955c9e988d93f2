package forwardpass.engine.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.tensor.Shape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetensorsTest {

  /** A file with this header, and so many bytes 0, 1, 2, … of data. */
  private static byte[] file(String header, int dataBytes) {
    byte[] text = header.getBytes(StandardCharsets.UTF_8);
    ByteBuffer file =
        ByteBuffer.allocate(8 + text.length + dataBytes).order(ByteOrder.LITTLE_ENDIAN);
    file.putLong(text.length).put(text);
    for (int i = 0; i < dataBytes; i++) {
      file.put((byte) i);
    }
    return file.array();
  }

  private static String refusal(byte[] file) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Safetensors.of(file));
    return String.valueOf(refused.getMessage());
  }

  @Test
  void writesTheBytesOfTheReferenceImplementation() {
    // The example of the format's own tests: six zeros of shape (1, 2, 3).
    String header = "{\"attn.0\":{\"dtype\":\"F32\",\"shape\":[1,2,3],\"data_offsets\":[0,24]}}";
    byte[] expected = new byte[8 + 64 + 24];
    expected[0] = 64;
    System.arraycopy(header.getBytes(StandardCharsets.UTF_8), 0, expected, 8, header.length());
    byte[] written =
        new SafetensorsWriter()
            .add("attn.0", ElementType.F32, Shape.of(1, 2, 3), new float[6])
            .toBytes();
    assertEquals(64, header.length());
    assertArrayEquals(expected, written);
  }

  @Test
  void padsTheHeaderWithSpacesToEightBytes() {
    byte[] written =
        new SafetensorsWriter()
            .add("attn0", ElementType.F32, Shape.of(1, 2, 3), new float[6])
            .toBytes();
    assertEquals(64, written[0]);
    assertEquals(' ', written[8 + 63]);
    assertEquals('}', written[8 + 62]);
  }

  @Test
  void whatIsWrittenIsRead() {
    float[] values = {0, -0f, 1.5f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NEGATIVE_INFINITY};
    float[] short16 = {1, -0.5f, 65504, 0.1f};
    SafetensorsWriter writer =
        new SafetensorsWriter()
            .note("who", "a \"name\"\n\\ ü 𝄞 \u0001")
            .add("b ü\"", ElementType.F16, Shape.of(2, 2), short16)
            .add("c", ElementType.BF16, Shape.of(4), short16)
            .add("zz", ElementType.F32, Shape.of(3, 2), values)
            .add("s", ElementType.F32, Shape.scalar(), new float[] {7});
    byte[] bytes = writer.toBytes();
    assertEquals(bytes.length, writer.size());
    Safetensors file = Safetensors.of(bytes);
    assertEquals("a \"name\"\n\\ ü 𝄞 \u0001", file.index().metadata().get("who"));
    assertArrayEquals(values, file.floats("zz"));
    assertArrayEquals(new float[] {7}, file.floats("s"));
    assertEquals(Shape.scalar(), file.index().entry("s").shape());
    assertArrayEquals(new float[] {1, -0.5f, 65504, 0.099975586f}, file.floats("b ü\""));
    assertArrayEquals(new float[] {1, -0.5f, 65536, 0.100097656f}, file.floats("c"));
    List<String> names = new ArrayList<>();
    file.index().entries().forEach(entry -> names.add(entry.toString()));
    assertEquals(List.of("s F32 []", "zz F32 [3, 2]", "b ü\" F16 [2, 2]", "c BF16 [4]"), names);
    assertNull(file.index().find("d"));
  }

  @Test
  void readsLargeTensorsInPieces() {
    int size = Safetensors.PIECE / 4 * 2 + 3;
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = i;
    }
    byte[] bytes =
        new SafetensorsWriter().add("x", ElementType.F32, Shape.of(size), values).toBytes();
    ByteBuffer whole = ByteBuffer.wrap(bytes);
    int head = SafetensorsIndex.headBytes(whole.slice(0, 8), bytes.length);
    SafetensorsIndex index = SafetensorsIndex.read(whole.slice(0, head), bytes.length);
    List<Integer> asked = new ArrayList<>();
    Safetensors file =
        Safetensors.of(
            index,
            (offset, count) -> {
              asked.add(count);
              return whole.slice((int) offset, count);
            });
    assertArrayEquals(values, file.floats("x"));
    assertEquals(List.of(Safetensors.PIECE, Safetensors.PIECE, 12), asked);
  }

  @Test
  void refusesASourceThatGivesTooLittle() {
    byte[] bytes =
        new SafetensorsWriter().add("x", ElementType.F32, Shape.of(2), new float[2]).toBytes();
    SafetensorsIndex index = SafetensorsIndex.read(ByteBuffer.wrap(bytes), bytes.length);
    Safetensors file = Safetensors.of(index, (offset, count) -> ByteBuffer.allocate(count - 1));
    assertEquals(
        "tensor 'x': asked for 8 bytes at 64, got 7",
        assertThrows(IllegalArgumentException.class, () -> file.floats("x")).getMessage());
  }

  @Test
  void acceptsWhatTheFormatAllows() {
    assertTrue(Safetensors.of(file("{}", 0)).index().entries().isEmpty());
    assertTrue(Safetensors.of(file("{ } \n\t\r ", 0)).index().entries().isEmpty());
    Safetensors file =
        Safetensors.of(
            file(
                "{\"\\u0041\\ud834\\udd1e\\/\":{\"data_offsets\":[0,0],\"shape\":[3,0],"
                    + "\"dtype\":\"I64\"},\"m\":{\"dtype\":\"BOOL\",\"shape\":[2],"
                    + "\"data_offsets\":[0,2]}}",
                2));
    assertArrayEquals(new long[] {3, 0}, file.index().entry("A𝄞/").dims());
    assertEquals(
        "tensor 'A𝄞/': size of axis 1 is 0, must be 1 … 2147483647",
        assertThrows(IllegalArgumentException.class, () -> file.index().entry("A𝄞/").shape())
            .getMessage());
    assertEquals(
        "tensor 'm' is of type BOOL: only F32, F16 and BF16 are read as floats",
        assertThrows(IllegalArgumentException.class, () -> file.floats("m")).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1}|0|safetensors header, character 5: expected '{', found '1'",
        "{\"a\":{}}|0|safetensors header, character 6: expected '\"', found '}'",
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[1]}}|4"
            + "|safetensors header, character 32: tensor 'a' has no field 'data_offsets'",
        "{\"a\":{\"dtype\":\"F32\",\"dtype\":\"F32\"}}|4"
            + "|safetensors header, character 20: tensor 'a': the field 'dtype' is there twice",
        "{\"a\":{\"dtype\":\"F32\",\"color\":3}}|4"
            + "|safetensors header, character 20: tensor 'a': the field 'color' is unknown",
        "{\"a\":{\"shape\":[-1]}}|4"
            + "|safetensors header, character 15: expected a whole number from 0 on, found '-'",
        "{\"a\":{\"shape\":[1.0]}}|4"
            + "|safetensors header, character 15: the number is not a whole number written in"
            + " digits",
        "{\"a\":{\"shape\":[01]}}|4|safetensors header, character 15: a number starts with 0",
        "{\"a\":{\"shape\":[9223372036854775808]}}|4"
            + "|safetensors header, character 15: the number is larger than 9223372036854775807",
        "{\"a\":{\"shape\":[[1]]}}|4"
            + "|safetensors header, character 15: expected a whole number from 0 on, found '['",
        "{\"a\":{\"data_offsets\":[4,0]}}|4"
            + "|safetensors header, character 21: tensor 'a': data_offsets run backwards, 4 > 0",
        "{\"a\":{\"data_offsets\":[4]}}|4"
            + "|safetensors header, character 21: tensor 'a': data_offsets are 1 numbers ≠ 2",
        "{\"__metadata__\":{\"x\":1}}|0"
            + "|safetensors header, character 21: expected '\"', found '1'",
        "{\"__metadata__\":{\"x\":\"1\",\"x\":\"2\"}}|0"
            + "|safetensors header, character 25: metadata 'x' is there twice",
        "{\"__metadata__\":{},\"__metadata__\":{}}|0"
            + "|safetensors header, character 19: '__metadata__' is there twice",
        "{\"a\\x\":{}}|0" + "|safetensors header, character 3: unknown escape, \\ followed by 'x'",
        "{\"\\ud834\":{}}|0"
            + "|safetensors header, character 9: the string before this holds half of a"
            + " surrogate pair",
        "{\"\\u12g4\":{}}|0"
            + "|safetensors header, character 6: expected four hexadecimal digits after \\u,"
            + " found 'g'",
        "{\"a|0|safetensors header, character 3: a string has no end",
        "{}}|0|safetensors header, character 2: expected the end, found '}'",
        "[1]|0|safetensors: the header does not start with '{' at byte 8",
      })
  void refusesMalformedHeaders(String header, int dataBytes, String message) {
    assertEquals(message, refusal(file(header, dataBytes)));
  }

  private static String f32(String name, String shape, long from, long to) {
    return "\""
        + name
        + "\":{\"dtype\":\"F32\",\"shape\":"
        + shape
        + ",\"data_offsets\":["
        + from
        + ","
        + to
        + "]}";
  }

  @Test
  void refusesTensorsThatLieAboutTheirPlace() {
    assertEquals(
        "safetensors header, character 54: tensor 'a' is there twice",
        refusal(file("{" + f32("a", "[1]", 0, 4) + "," + f32("a", "[1]", 0, 4) + "}", 4)));
    assertEquals(
        "safetensors: tensor 'b': overlaps tensor 'a', starts at 4, expected 8",
        refusal(file("{" + f32("a", "[2]", 0, 8) + "," + f32("b", "[2]", 4, 12) + "}", 12)));
    assertEquals(
        "safetensors: tensor 'b': leaves a gap after tensor 'a', starts at 8, expected 4",
        refusal(file("{" + f32("a", "[1]", 0, 4) + "," + f32("b", "[1]", 8, 12) + "}", 12)));
    assertEquals(
        "safetensors: tensor 'a': leaves a gap after the header, starts at 4, expected 0",
        refusal(file("{" + f32("a", "[1]", 4, 8) + "}", 8)));
    assertEquals(
        "safetensors: tensor 'a': ends at 8, the file has 7 bytes of data",
        refusal(file("{" + f32("a", "[2]", 0, 8) + "}", 7)));
    assertEquals(
        "safetensors: 1 bytes of data after the last tensor, which ends at 8",
        refusal(file("{" + f32("a", "[2]", 0, 8) + "}", 9)));
    assertEquals(
        "safetensors: tensor 'a': data_offsets hold 8 bytes, F32 of its shape takes 12",
        refusal(file("{" + f32("a", "[3]", 0, 8) + "}", 8)));
    assertEquals(
        "safetensors: tensor 'a': its shape takes more than 9223372036854775807 bits",
        refusal(file("{" + f32("a", "[4294967296,4294967296]", 0, 8) + "}", 8)));
  }

  @Test
  void refusesTruncatedFilesAndGiantHeaders() {
    assertEquals(
        "safetensors: the file has 0 bytes, the header's length alone takes 8",
        refusal(new byte[0]));
    assertEquals(
        "safetensors: the file has 7 bytes, the header's length alone takes 8",
        refusal(new byte[7]));
    for (String answer : new String[] {"Entry not found", "%PDF-1.7 of something", "Not Found"}) {
      assertEquals(
          "safetensors: it begins with the text '" + answer + "', not with a header's length",
          refusal((answer + "\n").getBytes(StandardCharsets.US_ASCII)));
    }
    assertEquals("safetensors: header length is 0, must be 2 … 100000000", refusal(new byte[8]));
    byte[] giant = new byte[64];
    giant[4] = 1;
    assertEquals("safetensors: header length is 4294967296, must be 2 … 100000000", refusal(giant));
    giant[7] = (byte) 0x80;
    assertEquals(
        "safetensors: header length is more than 2⁶³, must be 2 … 100000000", refusal(giant));
    byte[] cut = new byte[20];
    cut[0] = 13;
    assertEquals("safetensors: header length is 13, the file has 12 bytes after it", refusal(cut));
  }

  @Test
  void refusesAHeaderThatIsNotUtf8() {
    byte[] file = file("{\"abc\":{}}", 0);
    file[11] = (byte) 0xC3; // a lead byte, followed by 'c'
    assertEquals("safetensors: the header is not UTF-8 at byte 11", refusal(file));
  }

  @Test
  void writerRefusesWhatItCannotWrite() {
    SafetensorsWriter writer = new SafetensorsWriter();
    writer.add("x", ElementType.F32, Shape.of(1), new float[1]).note("k", "v");
    refuses(
        "safetensors: tensor 'x' is there twice",
        () -> writer.add("x", ElementType.F32, Shape.of(1), new float[1]));
    refuses(
        "safetensors: tensor '__metadata__' is there twice",
        () -> writer.add("__metadata__", ElementType.F32, Shape.of(1), new float[1]));
    refuses("safetensors: note 'k' is there twice", () -> writer.note("k", "w"));
    refuses(
        "tensor 'y': type I8, only F32, F16 and BF16 are written from floats",
        () -> writer.add("y", ElementType.I8, Shape.of(1), new float[1]));
    refuses(
        "safetensors: a name holds half of a surrogate pair",
        () -> writer.add("\ud834", ElementType.F32, Shape.of(1), new float[1]));
    refuses(
        "tensor 'y': 2 values for shape (3,)",
        () ->
            new SafetensorsWriter().add("y", ElementType.F32, Shape.of(3), new float[2]).toBytes());
    refuses(
        "tensor 'y': value 1 is 65520.0, too large for F16",
        () ->
            new SafetensorsWriter()
                .add("y", ElementType.F16, Shape.of(2), new float[] {65504, 65520})
                .toBytes());
  }

  private static void refuses(String message, Runnable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }
}
