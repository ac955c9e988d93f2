package forwardpass.lessons.inspector;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;

/** What the model is asked: a text, and where to look. */
public record Asked(String text, Place place) {
  public static final Codec<Asked> CODEC = new Form();

  private static final class Form implements Codec<Asked> {
    @Override
    public void write(Asked it, CodecWriter out) {
      out.text(it.text);
      out.text(it.place.print());
    }

    @Override
    public Asked read(CodecReader in) {
      return new Asked(in.text(), Place.of(in.text()));
    }
  }
}
