package forwardpass.lessons.tokens;

import forwardpass.engine.tokenizer.Utf8Decoder;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Text;
import java.util.List;

/**
 * A token's bytes as they can be shown: as text where they are whole characters that leave a mark,
 * else byte by byte in hexadecimal.
 */
public final class TokenText {
  private static final String HEX = "0123456789ABCDEF";

  private TokenText() {}

  /** The text or the bytes, as an element. */
  public static Element of(List<Integer> bytes) {
    String text = text(bytes);
    return isSeen(text) ? new Piece(text).node() : Element.of("span", "piece raw", hex(bytes));
  }

  /** The same in plain characters, for sentences. */
  public static String plain(List<Integer> bytes) {
    String text = text(bytes);
    return isSeen(text) ? "“" + text + "”" : hexText(bytes);
  }

  private static Text hex(List<Integer> bytes) {
    return new Text(hexText(bytes));
  }

  /** Two digits a byte, with a space between two bytes. */
  public static String hexText(List<Integer> bytes) {
    StringBuilder out = new StringBuilder();
    for (int b : bytes) {
      out.append(out.length() == 0 ? "" : " ");
      out.append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 0xf));
    }
    return out.toString();
  }

  /** Java's and JavaScript's 16-bit units of a text, four digits each. */
  public static String unitText(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      out.append(i == 0 ? "" : " ");
      for (int shift = 12; shift >= 0; shift -= 4) {
        out.append(HEX.charAt((text.charAt(i) >> shift) & 0xf));
      }
    }
    return out.toString();
  }

  /** Empty where the bytes are no whole characters. */
  private static String text(List<Integer> bytes) {
    Utf8Decoder decoder = new Utf8Decoder();
    int replacements = 0;
    for (int i = 0; i < bytes.size(); i++) {
      decoder.accept(bytes.get(i));
      replacements += isReplacement(bytes, i) ? 1 : 0;
    }
    String text = decoder.finish();
    for (int i = 0; i < text.length(); i++) {
      replacements -= text.charAt(i) == '\ufffd' ? 1 : 0;
    }
    return replacements == 0 ? text : "";
  }

  /** Whether the three bytes from there on are U+FFFD itself, which a text may hold. */
  private static boolean isReplacement(List<Integer> bytes, int i) {
    return i + 2 < bytes.size()
        && bytes.get(i) == 0xef
        && bytes.get(i + 1) == 0xbf
        && bytes.get(i + 2) == 0xbd;
  }

  /** Whether it has no character that leaves no mark, other than those that {@link Piece} marks. */
  private static boolean isSeen(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnseen(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isUnseen(char c) {
    boolean isControl =
        (c < ' ' && c != '\n' && c != '\t' && c != '\r') || (c >= 0x7f && c <= 0xa0);
    boolean isJoiner = (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202f);
    return isControl || isJoiner || c == 0xad || c == 0xfeff || (c >= 0xfe00 && c <= 0xfe0f);
  }
}
