package forwardpass.lessons.lesson;

import forwardpass.lessons.parameter.Parameter;
import java.util.List;

/** What names itself and its parameters once. */
abstract class Declared<S> implements Lesson<S> {
  private final String id;
  private final List<Parameter<?>> parameters;

  Declared(String id, Parameter<?>... parameters) {
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
