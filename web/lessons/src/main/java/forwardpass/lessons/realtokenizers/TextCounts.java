package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.plain.Blanks;

/**
 * What a text has of each.
 *
 * @param characters code points, an unpaired half of one counted too
 * @param bytes in UTF-8
 * @param words stretches without blanks
 */
record TextCounts(int characters, int bytes, int words) {
  static final Codec<TextCounts> CODEC = new Form();

  private static final class Form implements Codec<TextCounts> {
    @Override
    public void write(TextCounts it, CodecWriter out) {
      out.whole(it.characters);
      out.whole(it.bytes);
      out.whole(it.words);
    }

    @Override
    public TextCounts read(CodecReader in) {
      return new TextCounts(
          in.whole(0, Integer.MAX_VALUE),
          in.whole(0, Integer.MAX_VALUE),
          in.whole(0, Integer.MAX_VALUE));
    }
  }

  static TextCounts of(String text) {
    int characters = 0;
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      characters += isSecondHalf(text, i) ? 0 : 1;
      boolean isBlank = Blanks.isBlank(text.charAt(i));
      words += !isBlank && !inWord ? 1 : 0;
      inWord = !isBlank;
    }
    return new TextCounts(characters, utf8Bytes(text, text.length()), words);
  }

  /** Whether a pair of surrogates ends there. */
  static boolean isSecondHalf(String text, int i) {
    return i > 0
        && i < text.length()
        && Character.isLowSurrogate(text.charAt(i))
        && Character.isHighSurrogate(text.charAt(i - 1));
  }

  /** How many bytes the first so many UTF-16 units take; half a pair becomes U+FFFD, which is 3. */
  static int utf8Bytes(String text, int units) {
    int bytes = 0;
    for (int i = 0; i < units; i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : isSecondHalf(text, i) ? 1 : 3; // a pair: 3 + 1
    }
    return bytes;
  }
}
