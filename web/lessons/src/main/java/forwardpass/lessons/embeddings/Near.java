package forwardpass.lessons.embeddings;

import forwardpass.engine.format.Decimal;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;

/**
 * A token or a word near another.
 *
 * @param text of the token or the word
 * @param cosine of the angle between the two vectors
 */
public record Near(String text, double cosine) {
  private static final int DIGITS = 4; // more than weights of eight bits give

  public static final Codec<Near> CODEC = new Form();

  private static final class Form implements Codec<Near> {
    @Override
    public void write(Near it, CodecWriter out) {
      out.text(it.text);
      out.number(it.cosine);
    }

    @Override
    public Near read(CodecReader in) {
      return new Near(in.text(), in.number(-1, 1));
    }
  }

  /** With no more digits than a page should carry. */
  public static Near carried(String text, double cosine) {
    return new Near(text, Decimal.valueOf(Decimal.significant(cosine, DIGITS)));
  }
}
