package forwardpass.client.page;

import forwardpass.client.dom.Box;
import forwardpass.client.dom.DomElement;

/**
 * Brings into sight what a view marks with {@code data-in-sight}, where it lies in a frame that
 * scrolls sideways: on a phone the step just taken would happen out of sight. It moves the frame
 * only when the mark's value changes, so a reader who has scrolled elsewhere is not pulled back.
 */
final class InSight {
  private static final String MARK = "data-in-sight";
  private static final double AROUND = 32; // pixels that belong to it on either side: its numbers

  private final DomElement place;
  private String last = "";

  InSight(DomElement place) {
    this.place = place;
  }

  /** To be called when the view has changed. */
  void follow() {
    DomElement marked = place.querySelector("[" + MARK + "]");
    String now = marked == null ? null : marked.getAttribute(MARK);
    if (marked == null || now == null || now.equals(last)) {
      return;
    }
    last = now;
    DomElement frame = marked.closest(".scroll");
    if (frame != null) {
      show(marked.getBoundingClientRect(), frame, frame.getBoundingClientRect());
    }
  }

  /** In the middle of the frame, if it does not lie wholly within. */
  private static void show(Box marked, DomElement frame, Box window) {
    boolean isCut =
        marked.getLeft() - AROUND < window.getLeft()
            || marked.getRight() + AROUND > window.getRight();
    if (isCut) {
      double off = marked.getLeft() + marked.getRight() - window.getLeft() - window.getRight();
      frame.setScrollLeft(frame.getScrollLeft() + off / 2);
    }
  }
}
