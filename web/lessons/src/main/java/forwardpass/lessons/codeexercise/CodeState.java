package forwardpass.lessons.codeexercise;

import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.lesson.StateCodec;
import java.util.List;

/**
 * Where a reader stands with a program.
 *
 * @param draft the program as it stands in the editor
 * @param replaced the program that stood there before it was set back; empty where there was none
 * @param job the latest run of the tests
 * @param outcomes what that run has found so far
 * @param tested the program that it ran
 * @param line what the reader says is the number of the wrong line; empty where nothing
 * @param hintIsNews whether a hint was the last thing asked for; not kept between visits
 */
public record CodeState(
    String draft,
    String replaced,
    JobState job,
    List<Outcome> outcomes,
    String tested,
    int hintsShown,
    boolean solved,
    String line,
    boolean hintIsNews) {
  static final StateCodec<CodeState> CODEC = new Form();

  private static final class Form implements StateCodec<CodeState> {
    @Override
    public void write(CodeState it, CodecWriter out) {
      out.text(it.draft);
      out.text(it.replaced);
      JobState.CODEC.write(it.job, out);
      out.list(it.outcomes, Outcome.CODEC);
      out.text(it.tested);
      out.whole(it.hintsShown);
      out.flag(it.solved);
      if (!it.line.isEmpty()) {
        out.text(it.line);
      }
    }

    @Override
    public CodeState read(CodecReader in) {
      return new CodeState(
          in.text(),
          in.text(),
          JobState.CODEC.read(in),
          in.list(Outcome.CODEC),
          in.text(),
          in.whole(0, Integer.MAX_VALUE),
          in.flag(),
          in.hasMore() ? in.text() : "",
          false);
    }

    @Override
    public CodeState atRest(CodeState it) {
      return it.with(it.job.atRest());
    }
  }

  public CodeState {
    outcomes = List.copyOf(outcomes);
  }

  static CodeState begins(String starter) {
    return new CodeState(starter, "", JobState.NONE, List.of(), "", 0, false, "", false);
  }

  /** Whether the program was changed since it was tested. */
  boolean isEdited() {
    return !outcomes.isEmpty() && !draft.equals(tested);
  }

  CodeState withDraft(String text) {
    return new CodeState(text, replaced, job, outcomes, tested, hintsShown, solved, line, false);
  }

  CodeState withLine(String text) {
    return new CodeState(draft, replaced, job, outcomes, tested, hintsShown, solved, text, false);
  }

  CodeState with(JobState now) {
    return new CodeState(draft, replaced, now, outcomes, tested, hintsShown, solved, line, false);
  }

  CodeState started() {
    return new CodeState(
        draft, replaced, job.started(), List.of(), draft, hintsShown, solved, line, false);
  }

  CodeState found(List<Outcome> now) {
    return new CodeState(draft, replaced, job, now, tested, hintsShown, solved, line, false);
  }

  CodeState passed() {
    return new CodeState(draft, replaced, job, outcomes, tested, hintsShown, true, line, false);
  }

  CodeState withHint(int available) {
    int shown = Math.min(hintsShown + 1, available);
    return new CodeState(draft, replaced, job, outcomes, tested, shown, solved, line, true);
  }

  /** Back to the beginning; what stood there can be had back. */
  CodeState startedOver(String starter) {
    String before = draft.equals(starter) ? replaced : draft;
    return new CodeState(
        starter, before, job.atRest(), List.of(), "", hintsShown, solved, line, false);
  }

  /** What stood there before, back again. */
  CodeState tookBack() {
    return replaced.isEmpty()
        ? this
        : new CodeState(replaced, "", job, outcomes, tested, hintsShown, solved, line, false);
  }
}
