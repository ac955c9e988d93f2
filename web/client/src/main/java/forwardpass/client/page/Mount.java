package forwardpass.client.page;

import forwardpass.client.dom.Action;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomList;
import forwardpass.client.dom.DomNode;
import forwardpass.client.dom.Host;
import forwardpass.lessons.lesson.Lesson;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shell around one lesson: whatever fails inside ends here. The lesson then shows again what
 * was printed, and says that it does not move; no other lesson notices.
 */
final class Mount {
  private final Host host;
  private final DomElement root;
  private final DomElement view;
  private final @Nullable DomNode printed;
  private @Nullable LiveLesson live;
  private boolean isOver;

  private Mount(Host host, DomElement root) {
    this.host = host;
    this.root = root;
    DomElement found = root.querySelector(".lesson-view");
    if (found == null) {
      throw new IllegalStateException("lesson: it has no .lesson-view");
    }
    this.view = found;
    this.printed = found.cloneNode(true);
  }

  static void start(DomElement root, Function<String, @Nullable Lesson<?>> lessons, Page page) {
    Mount mount = new Mount(page.host(), root);
    mount.guard(
        () -> {
          String id = root.getAttribute("data-lesson");
          Lesson<?> lesson = id == null ? null : lessons.apply(id);
          if (lesson == null) {
            throw new IllegalArgumentException("lesson: there is none of the id " + id);
          }
          mount.live = new LiveLesson(root, mount.view, lesson, page, mount::guard);
          mount.live.begin();
        });
  }

  /** Runs the action unless the lesson has failed before; a failure in it is the lesson's end. */
  private void guard(Action action) {
    if (!isOver) {
      host.attempt(action, this::fail);
    }
  }

  private void fail(String reason) {
    isOver = true;
    if (live != null) {
      live.stop();
    }
    if (printed != null) {
      view.replaceWith(printed);
    }
    root.setAttribute("data-state", "failed");
    hush(".lesson-controls");
    hush("button");
    DomElement message = root.querySelector(".lesson-failed");
    if (message != null) {
      message.removeAttribute("hidden");
    }
    host.report("lesson " + root.getAttribute("id") + ": " + reason);
  }

  /** Takes parts out of use: nothing that they could set would show. */
  private void hush(String selector) {
    DomList parts = root.querySelectorAll(selector);
    for (int i = 0; i < parts.getLength(); i++) {
      parts.item(i).setAttribute("inert", "");
    }
  }
}
