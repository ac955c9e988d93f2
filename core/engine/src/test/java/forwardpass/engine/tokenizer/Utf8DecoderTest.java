package forwardpass.engine.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8DecoderTest {
  @ParameterizedTest
  @CsvSource({
    "C0 AF E0 80 BF F0 81 82 41, ????????A",
    "ED A0 80 ED BF BF ED AF 41, ????????A",
    "F4 91 92 93 FF 41 80 BF 42, ?????A??B",
    "E1 80 E2 F0 91 92 F1 BF 41, ????A",
  })
  void replacesAsTheTablesOfTheUnicodeStandardSay(String hex, String text) {
    // The Unicode Standard 16.0, section 3.9, tables 3-8 to 3-11.
    Utf8Decoder decoder = new Utf8Decoder();
    for (int i = 0; i < hex.length(); i += 3) {
      decoder.accept(Integer.parseInt(hex, i, i + 2, 16));
    }
    assertEquals(text.replace('?', '\ufffd'), decoder.finish());
  }

  @Test
  void replacesWhatIsNotUtf8AsTheJdkDoes() {
    Random random = new Random(13);
    int[] likely = {
      0xe0, 0xed, 0xf0, 0xf4, 0xc2, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xf5, 'a'
    };
    int compared = 0;
    for (int n = 0; n < 300_000; n++) {
      byte[] bytes = new byte[random.nextInt(9)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] =
            (byte)
                (random.nextBoolean()
                    ? random.nextInt(256)
                    : likely[random.nextInt(likely.length)]);
      }
      if (hasSurrogate(bytes)) {
        continue; // of these the JDK makes one U+FFFD, the standard (and WHATWG) one for each byte
      }
      compared++;
      Utf8Decoder decoder = new Utf8Decoder();
      decoder.accept(bytes, 0, bytes.length);
      assertEquals(
          new String(bytes, StandardCharsets.UTF_8),
          decoder.finish(),
          () -> Arrays.toString(bytes));
    }
    assertTrue(compared > 200_000);
  }

  private static boolean hasSurrogate(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      if ((bytes[i] & 0xff) == 0xed
          && (bytes[i + 1] & 0xff) >= 0xa0
          && bytes[i + 1] < (byte) 0xc0) {
        return true;
      }
    }
    return false;
  }

  @Test
  void encodesAsTheJdkDoes() {
    AwkwardStrings random = new AwkwardStrings(17);
    for (int n = 0; n < 50_000; n++) {
      String text = random.next();
      assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), Utf8.encode(text));
    }
    assertArrayEquals(
        "a\ufffdb\ufffd".getBytes(StandardCharsets.UTF_8), Utf8.encode("a\udc00b\ud800"));
  }

  @Test
  void waitsForTheRestOfACharacter() {
    Utf8Decoder decoder = new Utf8Decoder();
    byte[] smile = "😀".getBytes(StandardCharsets.UTF_8);
    decoder.accept(smile, 0, 3);
    assertEquals("", decoder.take());
    decoder.accept(smile, 3, 4);
    assertEquals("😀", decoder.take());
    decoder.accept(smile, 0, 2);
    assertEquals("\ufffd", decoder.finish());
    assertEquals("", decoder.finish());
  }
}
