package forwardpass.client.control;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomList;
import forwardpass.client.patch.Renderer;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.parameter.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The field of one parameter: an input or a list or radio buttons, perhaps a slider or cells, and a
 * fault.
 */
final class Field {
  private static final String INPUT = "input:not([data-for],[type=radio],.cell),select,textarea";

  private final String parameter;
  private final DomElement root;
  private final @Nullable DomElement input; // null where the field is made of radio buttons
  private final @Nullable DomElement slider;
  private final @Nullable CellGrid cells;

  Field(DomElement root, String parameter, @Nullable CellGrid cells) {
    this.root = root;
    this.parameter = parameter;
    this.slider = root.querySelector("[data-for]");
    this.input = root.querySelector(INPUT);
    this.cells = cells;
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

  /** Shows the numbers in the cells, if it has any: see {@link CellGrid#show}. */
  void showInCells(Parameters now, boolean keepsDrafts, @Nullable DomElement typed) {
    if (cells != null) {
      cells.show(now, keepsDrafts, typed);
    }
  }

  /** The cell of that name; null where there is none. */
  @Nullable DomElement cell(String name) {
    return cells == null ? null : cells.cell(name);
  }

  /** The cells that were typed into before the page was alive. */
  List<DomElement> cellsTypedInto() {
    return cells == null ? List.of() : cells.typedInto();
  }

  /** Shows a text that the cells cannot, where it can be mended. */
  void showAsText(String text) {
    show(text);
    DomElement details = root.querySelector("details");
    if (details != null) {
      details.setAttribute("open", "");
    }
  }

  void fault(List<Node> message, Renderer renderer) {
    fault(message, renderer, input);
  }

  /** Says what is wrong with what stands in {@code at}, one of the field's inputs. */
  void fault(List<Node> message, Renderer renderer, @Nullable DomElement at) {
    DomElement error = root.querySelector(".field-error");
    if (error != null) {
      renderer.fill(error, message);
      error.removeAttribute("hidden");
    }
    if (at != null) {
      at.setAttribute("aria-invalid", "true");
    }
  }

  /** Takes the message away, unless a cell still needs it. */
  void noFault() {
    if (input != null) {
      input.removeAttribute("aria-invalid");
    }
    DomElement error = root.querySelector(".field-error");
    boolean isNeeded = cells != null && cells.hasDrafts();
    if (error != null && !isNeeded && !error.hasAttribute("hidden")) {
      error.setAttribute("hidden", "");
      error.setTextContent("");
    }
  }
}
