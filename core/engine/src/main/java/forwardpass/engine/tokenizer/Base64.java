package forwardpass.engine.tokenizer;

import java.util.Arrays;

/** Base64 with the alphabet and padding of RFC 4648, section 4. */
final class Base64 {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final byte[] VALUES = values();

  private Base64() {}

  /**
   * Decodes {@code text[from, to)} to the start of {@code bytes}.
   *
   * @return the number of bytes, −1 if it is no base64
   */
  static int decode(byte[] text, int from, int to, byte[] bytes) {
    int end = to;
    while (end > from && to - end < 2 && text[end - 1] == '=') {
      end--;
    }
    if ((to - from) % 4 != 0) {
      return -1;
    }
    int n = 0;
    int bits = 0;
    for (int i = from; i < end; i++) {
      int value = text[i] < 0 ? -1 : VALUES[text[i]];
      if (value < 0) {
        return -1;
      }
      bits = (bits << 6) | value;
      switch ((i - from) & 3) {
        case 1 -> bytes[n++] = (byte) (bits >> 4);
        case 2 -> bytes[n++] = (byte) (bits >> 2);
        case 3 -> bytes[n++] = (byte) bits;
        default -> {}
      }
    }
    return n;
  }

  private static byte[] values() {
    byte[] values = new byte[128];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < 64; i++) {
      values[ALPHABET.charAt(i)] = (byte) i;
    }
    return values;
  }
}
