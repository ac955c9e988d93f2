package forwardpass.engine.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void everyCharacterIsReadAsTheLibraryReadsIt() {
    for (int point = 1; point <= Character.MAX_CODE_POINT; point++) {
      if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
        String text = new StringBuilder("a").appendCodePoint(point).append('b').toString();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(text, Utf8.text(bytes, 0, bytes.length));
      }
    }
  }

  @Test
  void whatIsCutOffOrAstrayIsRefused() {
    byte[][] broken = {{(byte) 0xC3}, {(byte) 0x80}, {(byte) 0xE2, 'a', 'b'}, {-1, -65, -65, -65}};
    for (byte[] bytes : broken) {
      assertThrows(IllegalArgumentException.class, () -> Utf8.text(bytes, 0, bytes.length));
    }
  }
}
