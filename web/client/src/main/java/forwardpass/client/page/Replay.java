package forwardpass.client.page;

import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.words.Words;

/** Lets happen again what happened on an earlier visit, without asking anything of the world. */
record Replay(Session<?> session, LessonDom screen, Words words) {

  void set(String parameter, String text) {
    if (session.parameters().has(parameter)) {
      Parsed<Parameters> changed = session.parameters().withText(parameter, text);
      if (changed.isOk()) {
        session.set(changed.get());
      }
    }
  }

  void press(String action) {
    session.dispatch(new Event.Pressed(action));
    screen.show(session.view(words));
  }

  /** The field is filled now, while the view is the one it was typed into. */
  void answer(String field, String text) {
    session.dispatch(new Event.Answered(field, text));
    screen.show(session.view(words));
    screen.fillAnswer(field, text);
  }
}
