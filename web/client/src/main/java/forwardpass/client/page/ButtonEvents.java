package forwardpass.client.page;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomEvent;
import forwardpass.lessons.lesson.Event;
import org.jspecify.annotations.Nullable;

/** Buttons: those of the view, which the lesson knows, and the frame's own tools. */
final class ButtonEvents {
  private final DomElement root;
  private final LiveLesson lesson;

  ButtonEvents(DomElement root, LiveLesson lesson) {
    this.root = root;
    this.lesson = lesson;
  }

  void listen() {
    lesson.on("click", this::clicked);
    lesson.on("keydown", this::entered);
    lesson.on("submit", this::submitted);
  }

  private void clicked(DomEvent event) {
    DomElement button = event.getTarget().closest("button");
    if (button == null || !root.contains(button)) {
      return;
    }
    String tool = button.getAttribute("data-tool");
    if (tool != null) {
      if (tool.equals("reset")) {
        lesson.reset();
      } else if (tool.equals("undo")) {
        lesson.undoReset();
      } else if (tool.equals("share")) {
        lesson.share();
      }
      return;
    }
    String action = button.getAttribute("data-action");
    if (action != null) {
      event.preventDefault(); // a form is not sent
      if (!"true".equals(button.getAttribute("aria-disabled"))) {
        lesson.happen(new Event.Pressed(action));
      }
    }
  }

  /** Enter in a line of text is the same as its button. */
  private void entered(DomEvent event) {
    DomElement target = event.getTarget();
    if (!event.getKey().equals("Enter") || event.isIsComposing() || !target.matches("input")) {
      return;
    }
    String action = submitAction(target);
    if (action == null) {
      action = enterAction(target);
    }
    if (action != null) {
      event.preventDefault();
      lesson.happen(new Event.Pressed(action));
    }
  }

  private void submitted(DomEvent event) {
    event.preventDefault();
    String action = submitAction(event.getTarget());
    if (action != null) {
      lesson.happen(new Event.Pressed(action));
    }
  }

  /** What Enter in one of the lesson's controls presses; null for nothing. */
  private @Nullable String enterAction(DomElement target) {
    DomElement button =
        target.closest(".lesson-controls") == null ? null : root.querySelector("[data-enter]");
    return button == null ? null : button.getAttribute("data-action");
  }

  private static @Nullable String submitAction(DomElement target) {
    DomElement form = target.closest("[data-submit]");
    return form == null ? null : form.getAttribute("data-submit");
  }
}
