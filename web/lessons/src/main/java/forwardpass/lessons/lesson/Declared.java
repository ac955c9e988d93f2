package forwardpass.lessons.lesson;

import forwardpass.lessons.parameter.Parameter;
import java.util.List;

/** What names itself and its parameters once. */
abstract class Declared<S> implements Lesson<S> {
  private final String id;
  private final List<Parameter<?>> parameters;
  private List<Parameter<?>> fields;

  Declared(String id, Parameter<?>... parameters) {
    this.id = id;
    this.parameters = List.of(parameters);
    this.fields = this.parameters;
  }

  /**
   * Says, when it is made, which of its parameters have a field; the others are set in the view.
   */
  protected final void fieldsAre(Parameter<?>... those) {
    fields = List.of(those);
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final List<Parameter<?>> parameters() {
    return parameters;
  }

  @Override
  public List<Parameter<?>> fields() {
    return fields;
  }
}
