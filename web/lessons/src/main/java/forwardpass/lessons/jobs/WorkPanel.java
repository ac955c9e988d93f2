package forwardpass.lessons.jobs;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.lesson.Display;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * A figure with one kind of long work that declares all that it shows in one go.
 *
 * @param <R> what the work reports, immutable
 */
public abstract class WorkPanel<R> extends WorkFigure<R> {
  private final R before;
  private final Change change;

  /** What a change of the parameters does to the work. */
  public enum Change {
    /** Nothing: the work does not depend on them. */
    GOES_ON,
    /** It ends; what it has come to stays. */
    ENDS,
    /** It ends, and what it has come to is dropped: it belongs to other parameters. */
    FORGETS
  }

  /**
   * Names it.
   *
   * @param begins the action of the button that begins the work
   * @param results the form of the task's reports, and of what is kept
   * @param before what it shows before any work
   * @param change what a change of the parameters does
   */
  protected WorkPanel(
      String id,
      String begins,
      Codec<R> results,
      R before,
      Change change,
      Parameter<?>... parameters) {
    super(id, begins, results, parameters);
    this.before = before;
    this.change = change;
  }

  @Override
  protected final R before() {
    return before;
  }

  @Override
  protected final boolean isEndedByChange() {
    return change != Change.GOES_ON;
  }

  @Override
  protected final R afterChange(R result) {
    return change == Change.FORGETS ? before : result;
  }

  /** What it shows, says and is cited for; what it says follows from the result alone. */
  protected abstract Panel panel(Parameters parameters, Work<R> state);

  @Override
  public final Display display(Parameters parameters, Work<R> state) {
    Panel panel = panel(parameters, state);
    JobState job = state.job();
    Message said = job.hasFailed() ? job.said() : panel.announcement();
    return new Display(panel.view(), said, panel.named());
  }

  @Override
  public final View view(Parameters parameters, Work<R> state) {
    return panel(parameters, state).view();
  }

  @Override
  public final List<Named> named(Parameters parameters, Work<R> state) {
    return panel(parameters, state).named();
  }

  @Override
  protected final Message outcome(Parameters parameters, R result) {
    return panel(parameters, new Work<>(JobState.NONE, result)).announcement();
  }
}
