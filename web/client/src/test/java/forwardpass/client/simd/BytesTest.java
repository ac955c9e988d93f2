package forwardpass.client.simd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class BytesTest {

  /** The examples of DWARF 4, section 7.6, from which WebAssembly has its encoding. */
  @Test
  void writesUnsignedLeb128AsDwarfsTableSays() {
    assertBytes(new Bytes().u32(2), 2);
    assertBytes(new Bytes().u32(127), 127);
    assertBytes(new Bytes().u32(128), 0x80, 1);
    assertBytes(new Bytes().u32(129), 0x81, 1);
    assertBytes(new Bytes().u32(12857), 57 + 0x80, 100);
    assertBytes(new Bytes().u32(-1), 0xff, 0xff, 0xff, 0xff, 0x0f);
  }

  @Test
  void writesSignedLeb128AsDwarfsTableSays() {
    assertBytes(new Bytes().s32(2), 2);
    assertBytes(new Bytes().s32(-2), 0x7e);
    assertBytes(new Bytes().s32(127), 127 + 0x80, 0);
    assertBytes(new Bytes().s32(-127), 1 + 0x80, 0x7f);
    assertBytes(new Bytes().s32(128), 0x80, 1);
    assertBytes(new Bytes().s32(-128), 0x80, 0x7f);
    assertBytes(new Bytes().s32(-129), 0x7f + 0x80, 0x7e);
  }

  @Test
  void writesFloatsLowestByteFirst() {
    assertBytes(new Bytes().f32(1f), 0, 0, 0x80, 0x3f);
    assertBytes(new Bytes().f32(-0f), 0, 0, 0, 0x80);
  }

  @Test
  void putsTheLengthBeforeAName() {
    assertBytes(new Bytes().name("env"), 3, 'e', 'n', 'v');
  }

  @Test
  void growsBeyondItsFirstRoom() {
    Bytes bytes = new Bytes();
    byte[] expected = new byte[1000];
    for (int i = 0; i < expected.length; i++) {
      bytes.u8(i);
      expected[i] = (byte) i;
    }
    assertArrayEquals(expected, bytes.toArray());
  }

  static void assertBytes(Bytes actual, int... expected) {
    byte[] bytes = new byte[expected.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) expected[i];
    }
    assertArrayEquals(bytes, actual.toArray());
  }
}
