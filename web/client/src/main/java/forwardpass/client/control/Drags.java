package forwardpass.client.control;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomEvent;
import forwardpass.client.dom.Host;
import forwardpass.lessons.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/** Dragging with a pointer, and the same by key, of whatever in a view declares itself a handle. */
public final class Drags {
  private final ControlHost stage;
  private @Nullable Drag drag; // under way

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
    event.preventDefault(); // no text is selected on the way
    element.focus(Host.focusInPlace());
    element.setPointerCapture(event.getPointerId());
    element.getClassList().add("dragging");
    drag = Drag.start(Handle.of(element), event, stage.parameters());
  }

  private void move(DomEvent event) {
    Drag current = drag;
    if (current == null || event.getPointerId() != current.pointer()) {
      return;
    }
    double x = event.getClientX();
    double y = event.getClientY();
    stage.beforeNextFrame(() -> stage.set(current.at(x, y, stage.parameters())));
  }

  private void end(DomEvent event) {
    Drag current = drag;
    if (current != null && event.getPointerId() == current.pointer()) {
      current.handle().element().getClassList().remove("dragging");
      drag = null;
    }
  }

  private void key(DomEvent event) {
    DomElement element = event.getTarget();
    if (!element.matches(Handle.SELECTOR)
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
