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
  private final List<DomElement> answers = new ArrayList<>();

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
      String printedText = LessonDom.answer(LessonDom.answerName(field), printedAnswers);
      if (LessonDom.isChosen(field) ? field.isChecked() : !field.getValue().equals(printedText)) {
        answers.add(field);
      }
    }
  }

  /** Texts in fields of parameters. */
  List<Query.Setting> texts() {
    return texts;
  }

  /** Fields for answers that were filled. */
  List<DomElement> answers() {
    return answers;
  }
}
