package forwardpass.client.page;

import forwardpass.client.dom.Document;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomEvent;
import forwardpass.client.dom.DomList;
import forwardpass.client.dom.DomNode;
import forwardpass.client.dom.EventHandler;
import forwardpass.client.dom.Host;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pointing at a number in a sentence, or coming to it by keyboard, lights the mark that it speaks
 * of; pointing at the mark, focusing or dragging it lights the number. A mark is what a view marks
 * so, and whatever sets the parameter of that name: a handle, a cell, a control.
 */
final class Pointing {
  private static final String POINTED = "pointed";

  private final Host host;
  private final Document document;
  private final List<DomElement> lit = new ArrayList<>();
  private @Nullable DomElement hovered;
  private @Nullable DomElement focused;

  Pointing(Host host) {
    this.host = host;
    this.document = host.document();
  }

  void listen() {
    on("pointerover", event -> hovered = element(event));
    on("pointerout", this::left);
    on("focusin", event -> focused = element(event));
    on("focusout", event -> focused = null);
  }

  private void on(String type, EventHandler handler) {
    document.addEventListener(
        type,
        event ->
            host.attempt(
                () -> {
                  handler.handle(event);
                  show();
                },
                host::report));
  }

  private static @Nullable DomElement element(DomEvent event) {
    DomElement target = event.getTarget();
    return target.getNodeType() == DomNode.ELEMENT ? target : null;
  }

  /** A finger that is lifted still points where it was. */
  private void left(DomEvent event) {
    if (!event.getPointerType().equals("touch")) {
      hovered = null;
    }
  }

  /** Lights what is pointed at now; to be called again where a lesson was drawn anew. */
  void show() {
    for (DomElement element : lit) {
      element.getClassList().remove(POINTED);
    }
    lit.clear();
    from(hovered);
    from(focused);
  }

  private void from(@Nullable DomElement at) {
    if (at == null) {
      return;
    }
    DomElement place = at.closest("[data-of]");
    DomElement number = place == null ? null : at.closest("[data-mark]");
    if (place != null && number != null) {
      light(value(place, "data-of"), mark(number));
      return;
    }
    DomElement lesson = at.closest("[data-lesson]");
    if (lesson != null) {
      String anchor = value(lesson, "id");
      DomList numbers = document.querySelectorAll(numbers(anchor) + "[data-mark]");
      for (int i = 0; i < numbers.getLength(); i++) {
        String mark = mark(numbers.item(i));
        if (at.closest(marks(mark)) != null) {
          light(anchor, mark);
        }
      }
    }
  }

  private void light(String anchor, String mark) {
    light(document.querySelectorAll(numbers(anchor) + "[data-mark=\"" + mark + "\"]"));
    DomElement lesson = document.getElementById(anchor);
    if (lesson != null) {
      light(lesson.querySelectorAll(marks(mark)));
    }
  }

  private void light(DomList elements) {
    for (int i = 0; i < elements.getLength(); i++) {
      elements.item(i).getClassList().add(POINTED);
      lit.add(elements.item(i));
    }
  }

  private static String value(DomElement element, String name) {
    String value = element.getAttribute(name);
    return value == null ? "" : value;
  }

  private static String mark(DomElement number) {
    return value(number, "data-mark");
  }

  /** The numbers of the text that speak of a lesson. */
  private static String numbers(String anchor) {
    return "[data-of=\"" + anchor + "\"] ";
  }

  private static String marks(String mark) {
    StringBuilder out = new StringBuilder("[data-mark=\"").append(mark).append("\"]");
    for (String name : List.of("drag", "drag-x", "drag-y", "cell", "param")) {
      out.append(",[data-").append(name).append("=\"").append(mark).append("\"]");
    }
    return out.toString();
  }
}
