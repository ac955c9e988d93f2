package forwardpass.lessons.work;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;

/** So much of a task is done, of so much: what it reports on its way. */
public record Portion(int done, int all) {
  public static final Portion NOTHING = new Portion(0, 0);
  public static final Codec<Portion> CODEC = new Form();

  private static final class Form implements Codec<Portion> {
    @Override
    public void write(Portion it, CodecWriter out) {
      out.whole(it.done);
      out.whole(it.all);
    }

    @Override
    public Portion read(CodecReader in) {
      return new Portion(in.whole(), in.whole());
    }
  }

  /** As {@link #CODEC} writes it. */
  public static String report(int done, int all) {
    return CODEC.encode(new Portion(done, all));
  }
}
