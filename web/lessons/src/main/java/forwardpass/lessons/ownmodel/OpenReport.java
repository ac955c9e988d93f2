package forwardpass.lessons.ownmodel;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import org.jspecify.annotations.Nullable;

/**
 * How far the opening of a model is.
 *
 * @param read bytes of its weights that have been read
 * @param all how many there are; 0 where that is not known yet
 * @param held bytes that those take in memory
 * @param found what it is; null until all has been read
 */
record OpenReport(double read, double all, double held, @Nullable Found found) {
  static final Codec<OpenReport> CODEC = new Form();

  private static final class Form implements Codec<OpenReport> {
    @Override
    public void write(OpenReport it, CodecWriter out) {
      out.number(it.read);
      out.number(it.all);
      out.number(it.held);
      out.optional(it.found, Found.CODEC);
    }

    @Override
    public OpenReport read(CodecReader in) {
      return new OpenReport(in.number(), in.number(), in.number(), in.optional(Found.CODEC));
    }
  }
}
