package forwardpass.lessons.livechain;

import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.words.Message;

/** What a reader may ask the model to read. */
final class Sentence {
  /** A token is at least one byte, so this many are sure to fit the model's 256 tokens. */
  static final int MAX_BYTES = 240;

  private Sentence() {}

  /** The text as it is read: without spaces at its ends. */
  static Parsed<String> parse(String text) {
    String sentence = text.strip();
    if (sentence.isEmpty()) {
      return Parsed.bad(Message.of("fault.empty"), 0);
    }
    int bytes = 0;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (c < ' ' || (c >= 0x7f && c < 0xa0)) {
        return Parsed.bad(Message.of("fault.control").with("place", i + 1), i);
      }
      bytes += bytes(c);
    }
    if (bytes > MAX_BYTES) {
      return Parsed.bad(
          Message.of("fault.too-many-bytes").with("count", bytes).with("max", MAX_BYTES), 0);
    }
    return Parsed.ok(sentence);
  }

  /** Of a character in UTF-8; each half of a surrogate pair stands for two of its four. */
  private static int bytes(char c) {
    if (c < 0x80) {
      return 1;
    }
    return c < 0x800 || (c >= 0xd800 && c < 0xe000) ? 2 : 3;
  }
}
