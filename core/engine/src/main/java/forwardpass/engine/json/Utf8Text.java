package forwardpass.engine.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as text, strictly: nothing that is not UTF-8 is replaced. */
public final class Utf8Text {
  private Utf8Text() {}

  /**
   * The text of the bytes from the buffer's position to its limit.
   *
   * @param what they are, for the error
   * @param start how many bytes of the file come before them, for the error
   * @throws IllegalArgumentException if they are not UTF-8, saying at which byte of the file
   */
  public static String of(String what, ByteBuffer bytes, int start) {
    int before = bytes.position();
    CharBuffer out = CharBuffer.allocate(bytes.remaining());
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(bytes, out, true);
    if (result.isError()) {
      throw new IllegalArgumentException(
          what + " is not UTF-8 at byte " + (start + bytes.position() - before));
    }
    out.flip();
    return out.toString();
  }
}
