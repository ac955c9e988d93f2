package forwardpass.client.control;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomEvent;
import forwardpass.client.dom.DomList;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;

/**
 * Pointing: what names a parameter in {@code data-point} sets it to {@code data-point-to} as soon
 * as a mouse is over it, a finger taps it, or the focus comes to it. In a table, arrow keys move
 * the focus from cell to cell; in a picture, a handle does the same for the keyboard. Where a
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
    stage.on("focusin", this::point);
    stage.on("keydown", this::key);
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

  /** An arrow key in a table whose cells are pointed at: on to the cell beside, above or below. */
  private void key(DomEvent event) {
    DomElement cell = event.getTarget();
    DomElement row = cell.matches("td[data-point]") ? cell.closest("tr") : null;
    DomElement table = cell.closest("table");
    boolean isShortcut =
        event.isCtrlKey() || event.isAltKey() || event.isMetaKey() || event.isShiftKey();
    if (row == null || table == null || isShortcut) {
      return;
    }
    int cols = row.querySelectorAll(SELECTOR).getLength();
    DomList cells = table.querySelectorAll(SELECTOR);
    int from = 0;
    while (cells.item(from) != cell) {
      from++;
    }
    int to = from;
    switch (event.getKey()) {
      case "ArrowLeft" -> to -= from % cols == 0 ? 0 : 1;
      case "ArrowRight" -> to += from % cols == cols - 1 ? 0 : 1;
      case "ArrowUp" -> to -= from < cols ? 0 : cols;
      case "ArrowDown" -> to += from + cols < cells.getLength() ? cols : 0;
      default -> {
        return;
      }
    }
    event.preventDefault(); // the page does not scroll
    stage.focus(cells.item(to));
  }
}
