package forwardpass.client.page;

import forwardpass.client.control.Fields;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomList;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Query;
import java.util.ArrayList;
import java.util.List;

/** What the reader typed into a printed lesson before it came alive. */
final class EarlyInput {
  private final List<Query.Setting> texts;
  private final List<Answer> answers = new ArrayList<>();

  /** A field for an answer, and what stands in it. */
  record Answer(DomElement field, String name, String text) {}

  /**
   * Reads the fields.
   *
   * @param printed the parameters that were printed, and what was printed into answers
   */
  EarlyInput(
      Fields fields, Parameters printed, DomElement view, List<Event.Answered> printedAnswers) {
    this.texts = fields.changedFrom(printed);
    DomList inputs = view.querySelectorAll("[data-answer]");
    for (int i = 0; i < inputs.getLength(); i++) {
      DomElement field = inputs.item(i);
      String name = field.getAttribute("data-answer");
      if (name == null) {
        continue;
      }
      boolean isTyped =
          LessonDom.isChosen(field)
              ? field.isChecked()
              : !field.getValue().equals(LessonDom.answer(name, printedAnswers));
      if (isTyped) {
        answers.add(new Answer(field, name, field.getValue()));
      }
    }
  }

  /** Texts in fields of parameters. */
  List<Query.Setting> texts() {
    return texts;
  }

  List<Answer> answers() {
    return answers;
  }
}
