package forwardpass.engine.vectors;

/**
 * UTF-8 read by hand: {@code new String(bytes, UTF_8)} would bring the library's charsets, some ten
 * kilobytes of them, into every page that shows a word vector.
 */
final class Utf8 {
  private Utf8() {}

  /**
   * The text of {@code bytes[from, to)}.
   *
   * @throws IllegalArgumentException if it is no UTF-8
   */
  static String text(byte[] bytes, int from, int to) {
    StringBuilder out = new StringBuilder();
    int at = from;
    while (at < to) {
      int lead = bytes[at++] & 0xFF;
      int more = lead < 0x80 ? 0 : lead < 0xC0 ? -1 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
      if (more < 0 || at + more > to) {
        throw malformed(at - 1);
      }
      int point = more == 0 ? lead : lead & (0x3F >> more);
      for (int k = 0; k < more; k++) {
        int next = bytes[at++];
        if ((next & 0xC0) != 0x80) {
          throw malformed(at - 1);
        }
        point = point << 6 | (next & 0x3F);
      }
      if (point > Character.MAX_CODE_POINT) {
        throw malformed(at - 1);
      }
      out.appendCodePoint(point);
    }
    return out.toString();
  }

  private static IllegalArgumentException malformed(int at) {
    return new IllegalArgumentException("byte " + at + " is not UTF-8");
  }
}
