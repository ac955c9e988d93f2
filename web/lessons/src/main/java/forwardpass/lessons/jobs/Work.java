package forwardpass.lessons.jobs;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.lesson.StateCodec;

/**
 * The state of a lesson with long work: where the work stands, and what it has come to.
 *
 * @param <R> what the work reports, immutable
 */
public record Work<R>(JobState job, R result) {

  /** The same work, with another result. */
  public Work<R> with(R now) {
    return new Work<>(job, now);
  }

  /** The form of such a state, where its result has one. */
  static <R> StateCodec<Work<R>> codec(Codec<R> results) {
    return new Form<>(results);
  }

  private record Form<R>(Codec<R> results) implements StateCodec<Work<R>> {
    @Override
    public void write(Work<R> it, CodecWriter out) {
      JobState.CODEC.write(it.job, out);
      results.write(it.result, out);
    }

    @Override
    public Work<R> read(CodecReader in) {
      return new Work<>(JobState.CODEC.read(in), results.read(in));
    }

    @Override
    public Work<R> atRest(Work<R> it) {
      return new Work<>(it.job.atRest(), it.result);
    }
  }
}
