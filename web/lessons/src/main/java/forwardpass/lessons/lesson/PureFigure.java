package forwardpass.lessons.lesson;

import forwardpass.lessons.parameter.Parameter;

/** A lesson without state that names itself and its parameters once: most figures and tables. */
public abstract class PureFigure extends Declared<PureLesson.None> implements PureLesson {
  protected PureFigure(String id, Parameter<?>... parameters) {
    super(id, parameters);
  }
}
