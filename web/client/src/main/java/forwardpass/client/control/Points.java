package forwardpass.client.control;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomEvent;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;

/**
 * Pointing: what names a parameter in {@code data-point} sets it to {@code data-point-to} as soon
 * as a mouse is over it or a finger taps it. A handle does the same for the keyboard. Where a
 * dragged handle is let go, the browser finds the mouse over what lies below: that is not pointing.
 */
public final class Points {
  private static final String SELECTOR = "[data-point]";

  private final ControlHost stage;
  private double droppedX = -1;
  private double droppedY = -1;

  public Points(ControlHost stage) {
    this.stage = stage;
  }

  public void listen() {
    stage.on("pointerup", this::drop);
    stage.on("pointerover", this::enter);
    stage.on("click", this::point);
  }

  private void drop(DomEvent event) {
    droppedX = event.getClientX();
    droppedY = event.getClientY();
  }

  private void enter(DomEvent event) {
    if (event.getClientX() != droppedX || event.getClientY() != droppedY) {
      point(event);
    }
  }

  private void point(DomEvent event) {
    DomElement element = event.getTarget().closest(SELECTOR);
    if (element == null) {
      return;
    }
    String parameter = element.getAttribute("data-point");
    String text = element.getAttribute("data-point-to");
    if (parameter != null && text != null) {
      Parsed<Parameters> pointed = stage.parameters().withText(parameter, text);
      if (pointed.isOk()) {
        stage.set(pointed.get());
      }
    }
  }
}
