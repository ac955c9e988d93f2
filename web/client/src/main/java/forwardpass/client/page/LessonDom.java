package forwardpass.client.page;

import forwardpass.client.dom.Document;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.Host;
import forwardpass.client.patch.Live;
import forwardpass.client.patch.Patcher;
import forwardpass.client.patch.Renderer;
import forwardpass.lessons.node.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a lesson shows: its view in the document, kept equal to the latest tree. */
final class LessonDom {
  /** How long a changed output stays marked. */
  private static final int MARK_MILLIS = 900;

  private final Document document;
  private final DomElement place;
  private final Patcher patcher;
  private final List<DomElement> marked = new ArrayList<>();
  private Live live;
  private int timer;

  LessonDom(Document document, DomElement place, Node printed) {
    this.document = document;
    this.place = place;
    this.patcher = new Patcher(new Renderer(document), this::mark);
    this.live = patcher.adopt(place, printed);
  }

  DomElement place() {
    return place;
  }

  void show(Node next) {
    DomElement focused = document.getActiveElement();
    live = patcher.patch(place, live, next);
    // Moving an element in the document takes the focus from it.
    if (focused != null && focused.isIsConnected() && lost(focused)) {
      focused.focus(Host.focusInPlace());
    }
  }

  private boolean lost(DomElement focused) {
    DomElement now = document.getActiveElement();
    return place.contains(focused) && (now == null || !focused.contains(now));
  }

  private void mark(DomElement output) {
    output.getClassList().add("changed");
    marked.add(output);
    Host.forgetTimer(timer);
    timer = Host.after(MARK_MILLIS, this::unmark);
  }

  private void unmark() {
    for (DomElement output : marked) {
      output.getClassList().remove("changed");
    }
    marked.clear();
  }

  /** Puts a text into the answer field of that name, as if it had been typed. */
  void fillAnswer(String field, String text) {
    DomElement input = answer(field, text);
    if (input == null) {
      return;
    }
    if (input.getLocalName().equals("input")
        && (input.getType().equals("radio") || input.getType().equals("checkbox"))) {
      input.setChecked(true);
    } else {
      input.setValue(text);
    }
  }

  private @Nullable DomElement answer(String field, String text) {
    var inputs = place.querySelectorAll("[data-answer]");
    for (int i = 0; i < inputs.getLength(); i++) {
      DomElement input = inputs.item(i);
      boolean isRadio = "radio".equals(input.getAttribute("type"));
      if (field.equals(input.getAttribute("data-answer"))
          && (!isRadio || text.equals(input.getValue()))) {
        return input;
      }
    }
    return null;
  }
}
