package forwardpass.lessons.jobs;

import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.lesson.StateCodec;
import org.jspecify.annotations.Nullable;

/**
 * The state of a figure that shows a file of the site, once the reader asks for it.
 *
 * @param run counts the times that it was asked for
 * @param value what was read from it; null before
 */
public record Fetched<T>(int run, Phase phase, @Nullable T value) {
  /** Where the file is. */
  public enum Phase {
    AWAY,
    COMING,
    HERE,
    FAILED
  }

  /** Only whether it was there is kept: the file is fetched and read again. */
  static final class Form<T> implements StateCodec<Fetched<T>> {
    @Override
    public void write(Fetched<T> it, CodecWriter out) {
      out.whole(it.run);
      out.flag(it.value != null);
    }

    @Override
    public Fetched<T> read(CodecReader in) {
      return new Fetched<>(in.whole(), in.flag() ? Phase.COMING : Phase.AWAY, null);
    }

    @Override
    public Fetched<T> atRest(Fetched<T> it) {
      return it.value != null ? it : new Fetched<>(it.run, Phase.AWAY, null);
    }
  }
}
