package forwardpass.engine.tokenizer;

import java.util.Arrays;

/** UTF-16 to UTF-8. An unpaired surrogate, which UTF-8 can't write, becomes U+FFFD. */
final class Utf8 {
  private Utf8() {}

  static byte[] encode(String text) {
    char[] chars = text.toCharArray();
    byte[] bytes = new byte[3 * chars.length];
    return Arrays.copyOf(bytes, encode(chars, 0, chars.length, bytes));
  }

  /**
   * Writes the UTF-8 of {@code text[from, to)} to the start of {@code bytes}.
   *
   * @param bytes at least 3 (to − from) long
   * @return the number of bytes written
   */
  static int encode(char[] text, int from, int to, byte[] bytes) {
    int n = 0;
    for (int i = from; i < to; i++) {
      int c = text[i];
      if (c < 0x80) {
        bytes[n++] = (byte) c;
      } else if (c < 0x800) {
        bytes[n++] = (byte) (0xc0 | (c >> 6));
        bytes[n++] = (byte) (0x80 | (c & 0x3f));
      } else if (CharacterClasses.isPair(text, i, to)) {
        c = Character.toCodePoint(text[i], text[i + 1]);
        i++;
        bytes[n++] = (byte) (0xf0 | (c >> 18));
        bytes[n++] = (byte) (0x80 | ((c >> 12) & 0x3f));
        bytes[n++] = (byte) (0x80 | ((c >> 6) & 0x3f));
        bytes[n++] = (byte) (0x80 | (c & 0x3f));
      } else {
        c = c >= 0xd800 && c < 0xe000 ? 0xfffd : c;
        bytes[n++] = (byte) (0xe0 | (c >> 12));
        bytes[n++] = (byte) (0x80 | ((c >> 6) & 0x3f));
        bytes[n++] = (byte) (0x80 | (c & 0x3f));
      }
    }
    return n;
  }
}
