package forwardpass.client.page;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.Host;
import forwardpass.lessons.lesson.Snapshot;
import org.jspecify.annotations.Nullable;

/** What a reset took away, and the button beside it that brings it back until something changes. */
final class ResetUndo {
  private final @Nullable DomElement button;
  private final @Nullable DomElement menu;
  private final Host host;
  private @Nullable Snapshot before;

  ResetUndo(DomElement root, Host host) {
    this.button = root.querySelector("[data-tool=undo]");
    this.menu = root.querySelector(".lesson-menu");
    this.host = host;
  }

  void offer(Snapshot taken) {
    before = taken;
    if (button != null) {
      button.removeAttribute("hidden");
    }
  }

  /** Something else was changed: what was before the reset would undo that too. */
  void withdraw() {
    if (before != null) {
      before = null;
      if (button != null) {
        button.setAttribute("hidden", "");
      }
    }
  }

  /** What was taken away. The button goes, and the focus to its neighbour. */
  @Nullable Snapshot take() {
    Snapshot taken = before;
    withdraw();
    if (taken != null && menu != null) {
      host.focus(menu);
    }
    return taken;
  }
}
