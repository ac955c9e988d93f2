package forwardpass.client.control;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomEvent;
import forwardpass.client.patch.Renderer;
import forwardpass.lessons.number.NumberSpec;
import forwardpass.lessons.parameter.Fault;
import forwardpass.lessons.parameter.Numbers;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is done to cells other than dragging: typing, which shows at once, Enter, which takes the
 * number as it is, Escape, which brings back the one before, pasting, and the buttons for more and
 * fewer.
 */
final class CellEvents {
  private final ControlHost stage;
  private final Fields fields;
  private final Words words;
  private final Renderer renderer;
  private String parameter = ""; // whose cell was entered last
  private String before = ""; // its text then

  CellEvents(ControlHost stage, Fields fields, Words words, Renderer renderer) {
    this.stage = stage;
    this.fields = fields;
    this.words = words;
    this.renderer = renderer;
  }

  void listen() {
    stage.on("focusin", this::entered);
    stage.on("focusout", this::left);
    stage.on("keydown", this::key);
    stage.on("paste", this::pasted);
    stage.on("click", this::resized);
  }

  private @Nullable Field fieldOf(DomElement cell) {
    String name = CellGrid.name(cell);
    return name.isEmpty() ? null : fields.named(Component.of(name).parameter());
  }

  private void entered(DomEvent event) {
    Field field = fieldOf(event.getTarget());
    if (field != null) {
      enter(field);
    }
  }

  private void enter(Field field) {
    parameter = field.parameter();
    before = stage.parameters().text(parameter);
  }

  /** What was typed becomes the number as the book writes it. */
  private void left(DomEvent event) {
    Field field = fieldOf(event.getTarget());
    if (field != null) {
      field.showInCells(stage.parameters(), true, null);
    }
  }

  /** The parameters as they were when the cell was entered. */
  private Parameters entered(Field field) {
    Parameters now = stage.parameters();
    return field.parameter().equals(parameter) ? now.withText(parameter, before).get() : now;
  }

  /** Reads what stands in a cell; every other number is as it was when the cell was entered. */
  void read(Field field, DomElement cell) {
    String name = CellGrid.name(cell);
    Parsed<Parameters> changed =
        entered(field).withCell(field.parameter(), Component.of(name).index(), cell.getValue());
    Fault fault = changed.fault();
    if (fault != null) {
      field.fault(words.say(fault.message()), renderer, cell);
      stage.draft(name, cell.getValue(), true);
      return;
    }
    valid(field, cell);
    fields.typing(cell, () -> stage.set(changed.get()));
  }

  private void valid(Field field, DomElement cell) {
    cell.removeAttribute("aria-invalid");
    field.noFault();
    stage.draft(CellGrid.name(cell), "", false);
  }

  private void key(DomEvent event) {
    DomElement cell = event.getTarget();
    Field field = fieldOf(cell);
    boolean isBack = event.getKey().equals("Escape");
    if (field == null || event.isIsComposing() || !(isBack || event.getKey().equals("Enter"))) {
      return;
    }
    if (isBack) {
      valid(field, cell);
      stage.set(entered(field));
    }
    enter(field);
    field.showInCells(stage.parameters(), true, null);
    cell.select();
  }

  /** One number is pasted into its cell; more of them, and whatever holds them, into all cells. */
  private void pasted(DomEvent event) {
    Field field = fieldOf(event.getTarget());
    String text = event.getClipboardData().getData("text/plain");
    if (field == null || Numbers.one(text, NumberSpec.decimals(-1)).isOk()) {
      return;
    }
    event.preventDefault();
    Parsed<Parameters> changed = stage.parameters().withText(field.parameter(), text);
    Fault fault = changed.fault();
    if (fault == null) {
      stage.set(changed.get());
      enter(field);
    } else {
      field.showAsText(text);
      field.fault(words.say(fault.message()), renderer);
      stage.draft(field.parameter(), text, true);
    }
  }

  private void resized(DomEvent event) {
    DomElement button = event.getTarget().closest("[data-resize]");
    String parameter = button == null ? null : button.getAttribute("data-resize");
    if (button != null && parameter != null) {
      stage.set(
          stage
              .parameters()
              .resized(parameter, number(button, "data-rows"), number(button, "data-cols")));
    }
  }

  private static int number(DomElement element, String attribute) {
    String text = element.getAttribute(attribute);
    return text == null ? 0 : Ascii.whole(text);
  }
}
