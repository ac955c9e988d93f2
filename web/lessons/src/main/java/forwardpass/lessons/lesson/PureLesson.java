package forwardpass.lessons.lesson;

import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** A lesson without state: its view follows from its parameters alone, as most do. */
public interface PureLesson extends Lesson<PureLesson.None> {
  /** The one state there is. */
  enum None {
    NONE
  }

  View view(Parameters parameters);

  Message announcement(Parameters parameters);

  /** See {@link Lesson#named}. */
  default List<Named> named(Parameters parameters) {
    return List.of();
  }

  @Override
  default List<Named> named(Parameters parameters, None state) {
    return named(parameters);
  }

  @Override
  default None init(Parameters parameters) {
    return None.NONE;
  }

  @Override
  default Update<None> update(Parameters parameters, None state, Event event) {
    return Update.of(parameters, state);
  }

  @Override
  default View view(Parameters parameters, None state) {
    return view(parameters);
  }

  @Override
  default Message announcement(Parameters parameters, None state) {
    return announcement(parameters);
  }
}
