package forwardpass.lessons.panel;

import forwardpass.lessons.lesson.Display;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * A lesson that declares all that it shows in one go.
 *
 * @param <S> its state, immutable
 */
public interface PanelLesson<S> extends Lesson<S> {
  /** What it shows, says and is cited for. */
  Panel panel(Parameters parameters, S state);

  @Override
  default Display display(Parameters parameters, S state) {
    return panel(parameters, state).display();
  }

  @Override
  default View view(Parameters parameters, S state) {
    return panel(parameters, state).view();
  }

  @Override
  default Message announcement(Parameters parameters, S state) {
    return panel(parameters, state).announcement();
  }

  @Override
  default List<Named> named(Parameters parameters, S state) {
    return panel(parameters, state).named();
  }
}
