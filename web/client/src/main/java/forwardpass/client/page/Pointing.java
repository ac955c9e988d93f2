package forwardpass.client.page;

import forwardpass.client.dom.Document;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomEvent;
import forwardpass.client.dom.DomList;
import forwardpass.client.dom.DomNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pointing at a number in a sentence, or coming to it by keyboard, lights the mark that it speaks
 * of; pointing at the mark, focusing or dragging it lights the number. A mark is what a view marks
 * so, and whatever sets the parameter of that name: a handle, a cell, a control.
 */
final class Pointing {
  private static final String POINTED = "pointed";

  private final Document document;
  private @Nullable DomElement hovered;
  private @Nullable DomElement focused;

  Pointing(Document document) {
    this.document = document;
  }

  void listen() {
    for (String type : List.of("pointerover", "pointerout", "focusin", "focusout")) {
      document.addEventListener(type, event -> hear(type, event));
    }
  }

  private void hear(String type, DomEvent event) {
    boolean comes = type.equals("pointerover") || type.equals("focusin");
    DomElement target = event.getTarget();
    DomElement now = comes && target.getNodeType() == DomNode.ELEMENT ? target : null;
    if (type.startsWith("focus")) {
      focused = now;
    } else if (comes || !event.getPointerType().equals("touch")) {
      hovered = now; // a finger that is lifted still points where it was
    }
    show();
  }

  /** Lights what is pointed at now; to be called again where a lesson was drawn anew. */
  void show() {
    DomList lit = document.querySelectorAll("." + POINTED);
    for (int i = 0; i < lit.getLength(); i++) {
      lit.item(i).getClassList().remove(POINTED);
    }
    lightFrom(hovered);
    lightFrom(focused);
  }

  private void lightFrom(@Nullable DomElement at) {
    DomElement place = at == null ? null : at.closest("[data-of],[data-lesson]");
    if (at == null || place == null) {
      return;
    }
    String of = place.getAttribute("data-of");
    String anchor = String.valueOf(of == null ? place.getAttribute("id") : of);
    DomList numbers = document.querySelectorAll("[data-of=\"" + anchor + "\"] [data-mark]");
    for (int i = 0; i < numbers.getLength(); i++) {
      DomElement number = numbers.item(i);
      String marks = marks(number.getAttribute("data-mark"));
      if (at.closest(marks) != null) {
        number.getClassList().add(POINTED);
        light(anchor, marks);
      }
    }
  }

  private void light(String anchor, String marks) {
    DomElement lesson = document.getElementById(anchor);
    DomList found = lesson == null ? null : lesson.querySelectorAll(marks);
    for (int i = 0; found != null && i < found.getLength(); i++) {
      found.item(i).getClassList().add(POINTED);
    }
  }

  private static String marks(@Nullable String mark) {
    StringBuilder out = new StringBuilder("[data-mark=\"" + mark + "\"]");
    for (String name : List.of("drag", "drag-x", "drag-y", "cell", "param")) {
      out.append(",[data-").append(name).append("=\"").append(mark).append("\"]");
    }
    return out.toString();
  }
}
