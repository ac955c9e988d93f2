package forwardpass.client.page;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomList;
import forwardpass.client.dom.Host;
import forwardpass.client.patch.Live;
import forwardpass.client.patch.Patcher;
import forwardpass.client.patch.Renderer;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.node.Node;
import java.util.ArrayList;
import java.util.List;

/** What a lesson shows: its view in the document, kept equal to the latest tree. */
final class LessonDom {
  /** How long a changed output stays marked. */
  private static final int MARK_MILLIS = 900;

  private final Host host;
  private final DomElement place;
  private final Patcher patcher;
  private final List<DomElement> marked = new ArrayList<>();
  private final InSight inSight;
  private Live live;
  private int timer;

  LessonDom(Host host, DomElement place, Node printed) {
    this.host = host;
    this.place = place;
    this.inSight = new InSight(place);
    this.patcher = new Patcher(new Renderer(host.document()), this::mark);
    this.live = patcher.adopt(place, printed);
  }

  DomElement place() {
    return place;
  }

  void show(Node next) {
    DomElement focused = host.document().getActiveElement();
    live = patcher.patch(place, live, next);
    // Moving an element in the document takes the focus from it.
    if (focused != null && focused.isIsConnected() && lost(focused)) {
      host.focus(focused);
    }
    inSight.follow();
  }

  private boolean lost(DomElement focused) {
    DomElement now = host.document().getActiveElement();
    return place.contains(focused) && (now == null || !focused.contains(now));
  }

  private void mark(DomElement output) {
    output.getClassList().add("changed");
    marked.add(output);
    host.forgetTimer(timer);
    timer = host.after(MARK_MILLIS, this::unmark);
  }

  private void unmark() {
    for (DomElement output : marked) {
      output.getClassList().remove("changed");
    }
    marked.clear();
  }

  /** Puts into every field for an answer what the lesson's state holds of it. */
  void fillAnswers(List<Event.Answered> answers) {
    DomList inputs = place.querySelectorAll("[data-answer]");
    for (int i = 0; i < inputs.getLength(); i++) {
      DomElement input = inputs.item(i);
      String text = answer(answerName(input), answers);
      if (isChosen(input)) {
        input.setChecked(input.getValue().equals(text));
      } else if (!input.getValue().equals(text)) {
        input.setValue(text);
      }
    }
  }

  /** What the lesson calls the answer that a field is for. */
  static String answerName(DomElement field) {
    String name = field.getAttribute("data-answer");
    return name == null ? "" : name;
  }

  /** Whether it is one of several to choose from, not a field to type into. */
  static boolean isChosen(DomElement input) {
    return input.matches("[type=radio],[type=checkbox]");
  }

  /** What stands in a field for an answer; empty where nothing does. */
  static String answer(String field, List<Event.Answered> answers) {
    for (Event.Answered answer : answers) {
      if (answer.field().equals(field)) {
        return answer.text();
      }
    }
    return "";
  }
}
