package forwardpass.lessons.play;

import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.lesson.StateCodec;

/**
 * Whether a stepped figure runs on its own.
 *
 * @param run which run this is; the clock of an older one is no longer listened to
 */
public record Playing(int run, boolean running) {
  static final StateCodec<Playing> CODEC = new Form();

  /** What is kept stands still. */
  private static final class Form implements StateCodec<Playing> {
    @Override
    public void write(Playing it, CodecWriter out) {
      out.whole(it.run);
    }

    @Override
    public Playing read(CodecReader in) {
      return new Playing(in.whole(), false);
    }

    @Override
    public Playing atRest(Playing it) {
      return new Playing(it.run, false);
    }
  }
}
