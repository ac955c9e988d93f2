package forwardpass.lessons.jobs;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.lesson.StateCodec;
import org.jspecify.annotations.Nullable;

/**
 * Where a lesson stands that has the book's model read a sentence.
 *
 * @param job the task's last run
 * @param progress how far that run has read
 * @param isHere whether the model has run on this machine
 * @param result what was made of the last sentence that was read; null before the first
 */
public record SentenceState<R extends SentenceState.Result>(
    JobState job, SoFar progress, boolean isHere, @Nullable R result) {

  /** What was made of a sentence. */
  public interface Result {
    /** The sentence. */
    String text();
  }

  static <R extends Result> SentenceState<R> empty() {
    return new SentenceState<>(JobState.NONE, SoFar.NOTHING, false, null);
  }

  /** Whether what is shown answers something else than what is asked; not before the first. */
  boolean isBehind(String asked) {
    return result != null && !result.text().equals(asked);
  }

  /** The same with another state of the run. */
  public SentenceState<R> with(JobState now) {
    return new SentenceState<>(now, SoFar.NOTHING, isHere, result);
  }

  /**
   * With a task's result.
   *
   * @param computedHere whether it was computed on this machine
   */
  SentenceState<R> with(R found, boolean computedHere) {
    return new SentenceState<>(job, SoFar.NOTHING, computedHere, found);
  }

  /** With a report of a task that is not done, which runs on this machine. */
  SentenceState<R> with(SoFar report) {
    return new SentenceState<>(job, report, true, result);
  }

  /** The form of such a state. */
  static <R extends Result> StateCodec<SentenceState<R>> codec(Codec<R> results) {
    return new Form<>(results);
  }

  private record Form<R extends Result>(Codec<R> results) implements StateCodec<SentenceState<R>> {
    @Override
    public void write(SentenceState<R> it, CodecWriter out) {
      JobState.CODEC.write(it.job, out);
      out.flag(it.isHere);
      out.optional(it.result, results);
    }

    @Override
    public SentenceState<R> read(CodecReader in) {
      return new SentenceState<>(
          JobState.CODEC.read(in), SoFar.NOTHING, in.flag(), in.optional(results));
    }

    @Override
    public SentenceState<R> atRest(SentenceState<R> it) {
      return it.with(it.job.atRest());
    }
  }
}
