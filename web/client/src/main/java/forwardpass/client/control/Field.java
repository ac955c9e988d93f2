package forwardpass.client.control;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomList;
import forwardpass.client.patch.Renderer;
import forwardpass.lessons.node.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The field of one parameter: an input or a list or radio buttons, perhaps a slider, and a fault.
 */
final class Field {
  private final String parameter;
  private final DomElement root;
  private final @Nullable DomElement input; // null where the field is made of radio buttons
  private final @Nullable DomElement slider;

  Field(DomElement root, String parameter) {
    this.root = root;
    this.parameter = parameter;
    this.slider = root.querySelector("[data-for]");
    this.input = root.querySelector("input:not([data-for],[type=radio]),select,textarea");
  }

  String parameter() {
    return parameter;
  }

  boolean isSlider(DomElement element) {
    return element.hasAttribute("data-for");
  }

  /** What stands in the field now. */
  String text() {
    if (input != null) {
      return input.getValue();
    }
    DomElement chosen = root.querySelector("input:checked");
    return chosen == null ? "" : chosen.getValue();
  }

  boolean hasFocus(@Nullable DomElement active) {
    return input != null && active != null && input.contains(active);
  }

  void show(String text) {
    if (input == null) {
      DomList radios = root.querySelectorAll("input");
      for (int i = 0; i < radios.getLength(); i++) {
        DomElement radio = radios.item(i);
        radio.setChecked(radio.getValue().equals(text));
      }
    } else if (!input.getValue().equals(text)) {
      input.setValue(text);
    }
  }

  void showOnSlider(String text) {
    if (slider != null) {
      slider.setValue(text);
    }
  }

  void fault(List<Node> message, Renderer renderer) {
    DomElement error = root.querySelector(".field-error");
    if (error != null) {
      renderer.fill(error, message);
      error.removeAttribute("hidden");
    }
    if (input != null) {
      input.setAttribute("aria-invalid", "true");
    }
  }

  void noFault() {
    DomElement error = root.querySelector(".field-error");
    if (error != null && !error.hasAttribute("hidden")) {
      error.setAttribute("hidden", "");
      error.setTextContent("");
    }
    if (input != null) {
      input.removeAttribute("aria-invalid");
    }
  }
}
