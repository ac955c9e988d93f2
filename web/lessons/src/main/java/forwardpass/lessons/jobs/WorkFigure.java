package forwardpass.lessons.jobs;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;

/**
 * A figure with one kind of long work: a button begins it, another stops it, its reports are what
 * the figure shows.
 *
 * @param <R> what the work reports, immutable
 */
public abstract class WorkFigure<R> extends StatefulFigure<Work<R>> {
  private final String begins;
  private final Codec<R> results;

  /**
   * Names it.
   *
   * @param begins the action of the button that begins the work
   * @param results the form of the task's reports, and of what is kept
   */
  protected WorkFigure(String id, String begins, Codec<R> results, Parameter<?>... parameters) {
    super(id, Work.codec(results), parameters);
    this.begins = begins;
    this.results = results;
  }

  /** What it shows before any work. */
  protected abstract R before();

  /**
   * What it shows when that run has begun and nothing is reported yet.
   *
   * @param shown what it showed until then
   */
  protected R begun(int run, R shown) {
    return before();
  }

  /** What that run has to do. */
  protected abstract Job job(Parameters parameters, int run);

  /**
   * Whether a change of the parameters ends the work: not where the work does not depend on them.
   */
  protected boolean isEndedByChange() {
    return true;
  }

  /** What is left of a result when a change of the parameters has ended the work. */
  protected R afterChange(R result) {
    return result;
  }

  @Override
  public final Work<R> init(Parameters parameters) {
    return new Work<>(JobState.NONE, before());
  }

  @Override
  public Update<Work<R>> update(Parameters parameters, Work<R> state, Event event) {
    JobState job = state.job();
    if (event instanceof Event.Prepared prepared) {
      return Update.of(parameters, state.with(results.decode(prepared.message())));
    } else if (event instanceof Event.ParametersChanged && isEndedByChange()) {
      return stopped(parameters, state.with(afterChange(state.result())));
    } else if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    } else if (!job.hears(event)) {
      return Update.of(parameters, state);
    }
    R result =
        event instanceof Event.Reported reported
            ? results.decode(reported.message())
            : state.result();
    return Update.of(parameters, new Work<>(job.after(event), result));
  }

  private Update<Work<R>> pressed(Parameters parameters, Work<R> state, String action) {
    if (action.equals("stop")) {
      return stopped(parameters, state);
    } else if (!action.equals(begins) || state.job().isBusy()) {
      return Update.of(parameters, state);
    }
    JobState job = state.job().started();
    Work<R> now = new Work<>(job, begun(job.run(), state.result()));
    return Update.of(parameters, now, job.begin(job(parameters, job.run())));
  }

  private Update<Work<R>> stopped(Parameters parameters, Work<R> state) {
    JobState job = state.job();
    return Update.of(parameters, new Work<>(job.atRest(), state.result()), job.cancel());
  }

  /** What the figure has to say. */
  protected abstract Message outcome(Parameters parameters, R result);

  @Override
  public final Message announcement(Parameters parameters, Work<R> state) {
    return state.job().hasFailed() ? state.job().said() : outcome(parameters, state.result());
  }
}
