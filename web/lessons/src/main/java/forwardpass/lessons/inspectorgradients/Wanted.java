package forwardpass.lessons.inspectorgradients;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.inspector.Place;

/**
 * What the model is asked: a loss on a text, and where to look.
 *
 * @param kind {@code token}: −ln p of {@code next} after the last token; {@code mean}: of all next
 *     tokens; {@code position}: of the token after {@code position}
 * @param next a word, whose first token counts
 * @param place where to look
 * @param isBack whether to see gradients there, not values
 * @param isChecked whether the gradient of the cell is to be measured too
 */
record Wanted(
    String text,
    String kind,
    int position,
    String next,
    Place place,
    boolean isBack,
    boolean isChecked) {
  static final String TOKEN = "token";
  static final String MEAN = "mean";
  static final String POSITION = "position";

  static final Codec<Wanted> CODEC = new Form();

  private static final class Form implements Codec<Wanted> {
    @Override
    public void write(Wanted it, CodecWriter out) {
      out.text(it.text);
      out.text(it.kind);
      out.whole(it.position);
      out.text(it.next);
      out.text(it.place.print());
      out.flag(it.isBack);
      out.flag(it.isChecked);
    }

    @Override
    public Wanted read(CodecReader in) {
      return new Wanted(
          in.text(),
          in.text(),
          in.whole(0, 1000),
          in.text(),
          Place.of(in.text()),
          in.flag(),
          in.flag());
    }
  }
}
