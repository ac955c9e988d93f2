package forwardpass.lessons.jobs;

import forwardpass.lessons.codec.Codec;
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
  protected WorkPanel(String id, String begins, Codec<R> results, Parameter<?>... parameters) {
    super(id, begins, results, parameters);
  }

  /** What it shows, says and is cited for; what it says follows from the result alone. */
  protected abstract Panel panel(Parameters parameters, Work<R> state);

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
