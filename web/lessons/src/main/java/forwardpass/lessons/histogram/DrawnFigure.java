package forwardpass.lessons.histogram;

import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A figure of something that chance decides: the button {@code again} lets it decide anew. */
public abstract class DrawnFigure extends PanelFigure {
  public static final IntegerParameter SEED = seed(999_999);

  protected DrawnFigure(String id, Parameter<?>... parameters) {
    super(id, parameters);
  }

  /** A seed up to a largest one, after which comes the first again. */
  public static IntegerParameter seed(int largest) {
    return new IntegerParameter("seed", 1, 1, largest);
  }

  /** All but the seed, which has the button. */
  @Override
  public List<Parameter<?>> fields() {
    List<Parameter<?>> fields = new ArrayList<>(parameters());
    fields.removeIf(parameter -> parameter.id().equals(SEED.id()));
    return List.copyOf(fields);
  }

  @Override
  public final Update<None> update(Parameters parameters, None state, Event event) {
    boolean isAgain = event instanceof Event.Pressed pressed && pressed.action().equals("again");
    IntegerParameter seed = (IntegerParameter) parameters.named(SEED.id());
    int next = parameters.get(seed) % (int) seed.max() + 1;
    return Update.of(isAgain ? parameters.with(seed, next) : parameters, state);
  }

  protected static View again() {
    return Group.of("job needs-js", Button.of("again", Message.of("again")));
  }
}
