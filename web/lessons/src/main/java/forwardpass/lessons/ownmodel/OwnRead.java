package forwardpass.lessons.ownmodel;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.jobs.SentenceState;
import java.util.List;

/**
 * What a model makes of a text.
 *
 * @param isBooks whether the book's model read it, for want of another
 * @param vocabulary how many tokens could come next
 * @param tokens those of the text
 * @param next the likeliest to come next
 */
record OwnRead(
    String text, boolean isBooks, int vocabulary, List<OwnToken> tokens, List<OwnToken> next)
    implements SentenceState.Result {
  static final Codec<OwnRead> CODEC = new Form();
  static final int SHOWN = 10;
  private static final int MOST = 1024;

  OwnRead {
    tokens = List.copyOf(tokens);
    next = List.copyOf(next);
  }

  private static final class Form implements Codec<OwnRead> {
    @Override
    public void write(OwnRead it, CodecWriter out) {
      out.text(it.text);
      out.flag(it.isBooks);
      out.whole(it.vocabulary);
      out.list(it.tokens, OwnToken.CODEC);
      out.list(it.next, OwnToken.CODEC);
    }

    @Override
    public OwnRead read(CodecReader in) {
      return new OwnRead(
          in.text(),
          in.flag(),
          in.whole(1, Integer.MAX_VALUE),
          in.list(0, MOST, OwnToken.CODEC),
          in.list(0, SHOWN, OwnToken.CODEC));
    }
  }
}
