package forwardpass.lessons.inspector;

import forwardpass.engine.format.Decimal;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.node.Num;

/**
 * A token that could come next.
 *
 * @param id the token; {@code piece} its text
 */
public record Guess(int id, String piece, double share) {
  public static final Codec<Guess> CODEC = new Form();

  private static final class Form implements Codec<Guess> {
    @Override
    public void write(Guess it, CodecWriter out) {
      out.whole(it.id);
      out.text(it.piece);
      out.number(it.share);
    }

    @Override
    public Guess read(CodecReader in) {
      return new Guess(in.whole(0, Integer.MAX_VALUE), in.text(), in.number(0, 1));
    }
  }

  /** Four digits of a number: more would only make a page larger. */
  public static double brief(double number) {
    return Decimal.valueOf(Decimal.scientific(number, 4));
  }

  /** A share as it is shown: four decimals, or a power of ten where they would say too little. */
  public static Num shown(double share) {
    return share >= 1e-4 ? Num.fixed(share, 4) : Num.sized(share, 1);
  }
}
