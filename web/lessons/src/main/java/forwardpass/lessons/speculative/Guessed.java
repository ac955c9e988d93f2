package forwardpass.lessons.speculative;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import java.util.List;

/**
 * A text written with guesses, as far as it has come.
 *
 * @param pieces the tokens written; a guess that was accepted begins with {@link #MARK}
 * @param passes of the model
 * @param proposed tokens that were guessed
 * @param accepted how many of them the model said too
 * @param alone microseconds a token, written one by one; 0 where that is not done yet
 * @param guessing the same with guesses
 * @param same whether both texts are the same so far
 */
record Guessed(
    List<String> pieces,
    int passes,
    int proposed,
    int accepted,
    int alone,
    int guessing,
    boolean same) {
  static final int TOKENS = 96;
  static final char MARK = '+';
  static final Guessed NONE = new Guessed(List.of(), 0, 0, 0, 0, 0, true);
  static final Codec<Guessed> CODEC = new Form();

  Guessed {
    pieces = List.copyOf(pieces);
  }

  private static final class Form implements Codec<Guessed> {
    @Override
    public void write(Guessed it, CodecWriter out) {
      out.list(it.pieces, Codecs.TEXT);
      out.whole(it.passes);
      out.whole(it.proposed);
      out.whole(it.accepted);
      out.whole(it.alone);
      out.whole(it.guessing);
      out.flag(it.same);
    }

    @Override
    public Guessed read(CodecReader in) {
      return new Guessed(
          in.list(0, TOKENS, Codecs.TEXT),
          in.whole(),
          in.whole(),
          in.whole(),
          in.whole(),
          in.whole(),
          in.flag());
    }
  }

  boolean isWhole() {
    return pieces.size() == TOKENS;
  }
}
