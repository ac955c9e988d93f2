package forwardpass.lessons.ownmodel;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;

/**
 * What a model has written so far.
 *
 * @param given the text that it goes on from
 * @param text what it added
 * @param tokens how many tokens that is
 */
record Written(String given, String text, int tokens, boolean isBooks, End end) {
  static final Codec<Written> CODEC = new Form();
  static final Written NOTHING = new Written("", "", 0, true, End.NONE);

  /** Why it ended, if it did. */
  enum End {
    NONE,
    MARK,
    ENOUGH,
    FULL
  }

  private static final class Form implements Codec<Written> {
    @Override
    public void write(Written it, CodecWriter out) {
      out.text(it.given);
      out.text(it.text);
      out.whole(it.tokens);
      out.flag(it.isBooks);
      out.name(it.end);
    }

    @Override
    public Written read(CodecReader in) {
      return new Written(
          in.text(), in.text(), in.whole(0, WriteTask.MOST), in.flag(), in.name(End.values()));
    }
  }
}
