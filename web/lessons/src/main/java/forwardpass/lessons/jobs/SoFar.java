package forwardpass.lessons.jobs;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;

/** A task's report that it has done so many tokens, of so many; 0 of 0 where it has not said. */
public record SoFar(int done, int all) {
  public static final Codec<SoFar> CODEC = new Form();
  static final SoFar NOTHING = new SoFar(0, 0);

  private static final class Form implements Codec<SoFar> {
    @Override
    public void write(SoFar it, CodecWriter out) {
      out.whole(it.done);
      out.whole(it.all);
    }

    @Override
    public SoFar read(CodecReader in) {
      return new SoFar(in.whole(), in.whole());
    }
  }
}
