package forwardpass.lessons.panel;

import forwardpass.lessons.lesson.Display;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** A lesson without state that declares all that it shows in one go: most figures and tables. */
public abstract class PanelFigure extends PureFigure {
  protected PanelFigure(String id, Parameter<?>... parameters) {
    super(id, parameters);
  }

  /** What it shows, says and is cited for. */
  protected abstract Panel panel(Parameters parameters);

  @Override
  public final Display display(Parameters parameters, None state) {
    return panel(parameters).display();
  }

  @Override
  public final View view(Parameters parameters) {
    return panel(parameters).view();
  }

  @Override
  public final Message announcement(Parameters parameters) {
    return panel(parameters).announcement();
  }

  @Override
  public final List<Named> named(Parameters parameters) {
    return panel(parameters).named();
  }
}
