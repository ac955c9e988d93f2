package forwardpass.lessons.tokens;

import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.words.Message;

/** What a reader may ask the model to read. */
public final class Sentence {
  /** A token is at least one byte, so this many are sure to fit the model's 256 tokens. */
  public static final int MAX_BYTES = 240;

  private Sentence() {}

  /**
   * The text as it is read: without spaces at its ends.
   *
   * <p>Words: {@code fault.empty}, {@code fault.control}, {@code fault.too-many-bytes}.
   */
  public static Parsed<String> parse(String text) {
    String sentence = Blanks.strip(text);
    if (sentence.isEmpty()) {
      return Parsed.bad(Message.of("fault.empty"), 0);
    }
    int bytes = 0;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (c < ' ' || (c >= 0x7f && c < 0xa0)) {
        return Parsed.bad(Message.of("fault.control").with("place", i + 1), i);
      }
      bytes += bytes(sentence, i);
    }
    if (bytes > MAX_BYTES) {
      return Parsed.bad(
          Message.of("fault.too-many-bytes").with("count", bytes).with("max", MAX_BYTES), 0);
    }
    return Parsed.ok(sentence);
  }

  /** Of a character in UTF-8; a pair of surrogates counts at its first. */
  private static int bytes(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x80) {
      return 1;
    } else if (c < 0x800) {
      return 2;
    }
    boolean isPaired =
        i > 0 && Character.isLowSurrogate(c) && Character.isHighSurrogate(text.charAt(i - 1));
    boolean pairs =
        Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1));
    return pairs ? 4 : isPaired ? 0 : 3;
  }
}
