package forwardpass.lessons.lesson;

import forwardpass.lessons.parameter.Parameter;
import java.util.List;

/** A lesson without state that names itself and its parameters once: most figures and tables. */
public abstract class PureFigure implements PureLesson {
  private final String id;
  private final List<Parameter<?>> parameters;

  protected PureFigure(String id, Parameter<?>... parameters) {
    this.id = id;
    this.parameters = List.of(parameters);
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final List<Parameter<?>> parameters() {
    return parameters;
  }
}
