package forwardpass.trainer.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Decodes a stream piece by piece, and refuses what is no text, saying at which byte. */
final class Utf8Text {
  private static final int PIECE = 1 << 16;

  /** Takes the text; the buffer is valid during the call only. */
  @FunctionalInterface
  interface Sink {
    void accept(CharBuffer text);
  }

  private final Path file;
  private final Sink sink;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(PIECE);
  private final CharBuffer chars = CharBuffer.allocate(PIECE);
  private long before; // bytes of the file in front of the buffer's first

  private Utf8Text(Path file, Sink sink) {
    this.file = file;
    this.sink = sink;
  }

  /** Decodes all of the stream; a byte order mark at its start is left out. */
  static void read(Path file, InputStream in, Sink sink) throws IOException {
    new Utf8Text(file, sink).run(in);
  }

  private void run(InputStream in) throws IOException {
    boolean first = true;
    boolean end = false;
    while (!end) {
      int room = bytes.remaining();
      int count = in.readNBytes(bytes.array(), bytes.position(), room);
      end = count < room;
      bytes.position(bytes.position() + count).flip();
      if (first) {
        skipMark();
        first = false;
      }
      refuseControls(bytes.limit() - count);
      decode(end);
      before += bytes.position();
      bytes.compact();
    }
  }

  private void skipMark() {
    int first = byteAt(0);
    int second = byteAt(1);
    if ((first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe)) {
      throw new DataException(file + ": it starts with UTF-16's byte order mark; save it as UTF-8");
    }
    if (first == 0xef && second == 0xbb && byteAt(2) == 0xbf) {
      bytes.position(3);
    }
  }

  private int byteAt(int i) {
    return i < bytes.limit() ? bytes.get(i) & 0xff : -1;
  }

  /**
   * Control characters, tab, line feed, form feed and carriage return apart, mean a binary file.
   */
  private void refuseControls(int from) {
    for (int i = Math.max(from, 0); i < bytes.limit(); i++) {
      int b = bytes.get(i);
      if (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\f' && b != '\r') {
        throw new DataException(
            file
                + ": byte "
                + (before + i)
                + " is "
                + hex(b)
                + ", a control character: this looks like a binary file; text in UTF-8 was"
                + " expected");
      }
    }
  }

  private void decode(boolean end) {
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, end);
      sink.accept(chars.flip());
      chars.clear();
      if (result.isError()) {
        throw malformed(end && bytes.remaining() <= result.length());
      }
      if (result.isUnderflow()) {
        return;
      }
    }
  }

  private DataException malformed(boolean cut) {
    StringBuilder found = new StringBuilder();
    for (int i = bytes.position(); i < Math.min(bytes.position() + 4, bytes.limit()); i++) {
      found.append(found.length() == 0 ? "" : " ").append(hex(bytes.get(i)));
    }
    return new DataException(
        file
            + ": byte "
            + (before + bytes.position())
            + ": "
            + found
            + " is not UTF-8"
            + (cut
                ? "; the file ends within a character"
                : "; if the text is Latin-1 or Windows-1252, convert it to UTF-8"));
  }

  private static String hex(int b) {
    return "0x" + Character.forDigit(b >> 4 & 15, 16) + Character.forDigit(b & 15, 16);
  }
}
