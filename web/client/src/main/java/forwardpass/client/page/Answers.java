package forwardpass.client.page;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomEvent;
import forwardpass.lessons.lesson.Event;

/**
 * Answer fields in a view. What stands in them is the reader's, and the lesson's state holds it:
 * also while an input method composes, since a phone's keyboard always does.
 */
final class Answers {
  private final LiveLesson lesson;

  Answers(LiveLesson lesson) {
    this.lesson = lesson;
  }

  void listen() {
    lesson.on("input", this::typed);
    lesson.on("compositionend", this::typed);
  }

  private void typed(DomEvent event) {
    DomElement input = event.getTarget();
    String field = input.getAttribute("data-answer");
    if (field != null) {
      lesson.happen(new Event.Answered(field, input.getValue()));
    }
  }
}
