package forwardpass.client.control;

import forwardpass.client.dom.Document;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomEvent;

/** The keys beside an answer: each types a sign that a phone's keypad for numbers lacks. */
public final class SignKeys {
  private static final String KEY = "[data-key]";

  private final ControlHost stage;
  private final Document document;

  public SignKeys(ControlHost stage, Document document) {
    this.stage = stage;
    this.document = document;
  }

  public void listen() {
    stage.on("pointerdown", this::pressed);
    stage.on("click", this::clicked);
  }

  /** The field keeps the focus, and the keypad stays. */
  private void pressed(DomEvent event) {
    if (event.getTarget().closest(KEY) != null) {
      event.preventDefault();
    }
  }

  private void clicked(DomEvent event) {
    DomElement key = event.getTarget().closest(KEY);
    DomElement field = key == null ? null : key.closest(".field");
    DomElement input = field == null ? null : field.querySelector("input,textarea");
    String text = key == null ? null : key.getAttribute("data-key");
    if (input == null || text == null) {
      return;
    }
    if (!input.matches(":focus")) {
      stage.focus(input);
    }
    document.execCommand("insertText", false, text); // heard as typing, undone like typing
  }
}
