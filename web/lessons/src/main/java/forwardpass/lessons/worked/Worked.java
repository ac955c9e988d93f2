package forwardpass.lessons.worked;

import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import java.util.List;

/** A worked example: inputs in, steps out. {@link WorkedLesson} puts it on a page. */
public abstract class Worked {
  private final String id;
  private final List<Parameter<?>> parameters;

  protected Worked(String id, Parameter<?>... parameters) {
    this.id = id;
    this.parameters = List.of(parameters);
  }

  public final String id() {
    return id;
  }

  public final List<Parameter<?>> parameters() {
    return parameters;
  }

  /** Works these inputs out, step by step, and announces the outcome. */
  protected abstract void work(Parameters given, Working work);

  final Working worked(Parameters given) {
    Working work = new Working(given);
    work(given, work);
    return work;
  }
}
