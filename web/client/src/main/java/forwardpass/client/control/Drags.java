package forwardpass.client.control;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomEvent;
import forwardpass.lessons.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/** Dragging with a pointer, and the same by key, of whatever in a view declares itself a handle. */
public final class Drags {
  /** A pointer that moves less than this has clicked, in pixels. */
  private static final double CLICK = 4;

  private final ControlHost stage;
  private @Nullable Drag drag; // under way
  private boolean moved; // and no longer a click

  /** A drag under way: where it began, and the values it began with. */
  private record Drag(
      Handle handle,
      int pointer,
      double fromX,
      double fromY,
      double across,
      double down,
      double acrossPerPixel,
      double downPerPixel) {

    static Drag start(Handle handle, DomEvent event, Parameters now) {
      Component across = handle.across();
      Component down = handle.down();
      return new Drag(
          handle,
          event.getPointerId(),
          event.getClientX(),
          event.getClientY(),
          across == null ? 0 : across.value(now),
          down == null ? 0 : down.value(now),
          across == null ? 0 : handle.acrossPerPixel(),
          down == null ? 0 : handle.downPerPixel());
    }

    Parameters at(double x, double y, Parameters now) {
      Parameters out = now;
      if (handle.across() != null) {
        out = handle.across().set(out, across + (x - fromX) * acrossPerPixel);
      }
      if (handle.down() != null) {
        out = handle.down().set(out, down + (y - fromY) * downPerPixel);
      }
      return out;
    }
  }

  public Drags(ControlHost stage) {
    this.stage = stage;
  }

  public void listen() {
    stage.on("pointerdown", this::begin);
    stage.on("pointermove", this::move);
    stage.on("pointerup", this::end);
    stage.on("pointercancel", this::end);
    stage.on("lostpointercapture", this::end);
    stage.on("keydown", this::key);
  }

  private void begin(DomEvent event) {
    DomElement element = event.getTarget().closest(Handle.SELECTOR);
    if (element == null || event.getButton() != 0 || drag != null) {
      return;
    }
    Handle handle = Handle.of(element);
    if (handle.isCell()) {
      beginAtCell(element, event);
    } else {
      event.preventDefault(); // no text is selected on the way
      stage.focus(element);
      element.setPointerCapture(event.getPointerId());
      element.getClassList().add("dragging");
      moved = true;
      drag = Drag.start(handle, event, stage.parameters());
    }
  }

  /** A click goes into the cell, and into its text where it is there already; a drag scrubs. */
  private void beginAtCell(DomElement cell, DomEvent event) {
    if (cell.matches(":focus")) {
      return;
    }
    if (event.getPointerType().equals("mouse")) {
      event.preventDefault(); // a finger's tap is left to the browser, which shows the keypad
    }
    moved = false;
    drag = Drag.start(Handle.of(cell), event, stage.parameters());
  }

  private void move(DomEvent event) {
    Drag current = drag;
    if (current == null || event.getPointerId() != current.pointer()) {
      return;
    }
    double x = event.getClientX();
    double y = event.getClientY();
    if (!moved && Math.abs(x - current.fromX()) < CLICK) {
      return;
    }
    if (!moved) {
      moved = true;
      current.handle().element().setPointerCapture(current.pointer());
      current.handle().element().getClassList().add("dragging");
    }
    stage.beforeNextFrame(() -> stage.set(current.at(x, y, stage.parameters())));
  }

  private void end(DomEvent event) {
    Drag current = drag;
    if (current != null && event.getPointerId() == current.pointer()) {
      DomElement element = current.handle().element();
      element.getClassList().remove("dragging");
      drag = null;
      if (!moved && event.getPointerType().equals("mouse")) {
        stage.focus(element);
        element.select();
      }
    }
  }

  private void key(DomEvent event) {
    DomElement element = event.getTarget();
    if (!element.matches(Handle.SELECTOR)
        || element.hasAttribute("data-cell") // a cell has keys of its own
        || event.isCtrlKey()
        || event.isAltKey()
        || event.isMetaKey()) {
      return;
    }
    Parameters changed =
        Keys.apply(event.getKey(), event.isShiftKey(), Handle.of(element), stage.parameters());
    if (changed != null) {
      event.preventDefault(); // the page does not scroll
      stage.set(changed);
    }
  }
}
