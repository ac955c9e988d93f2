package forwardpass.client.control;

import forwardpass.client.dom.Document;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomEvent;
import forwardpass.client.dom.DomList;
import forwardpass.client.patch.Renderer;
import forwardpass.lessons.parameter.CellParameter;
import forwardpass.lessons.parameter.Fault;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.Query;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The controls above a lesson's view. Text belongs to its field as long as the reader is at it:
 * only valid values reach the parameters, and nothing is read while an input method composes.
 */
public final class Fields {
  private final List<Field> fields = new ArrayList<>();
  private final ControlHost stage;
  private final Words words;
  private final Document document;
  private final Renderer renderer;
  private final CellEvents cellEvents;
  private @Nullable DomElement typed; // the cell that is being typed into

  public Fields(DomElement root, ControlHost stage, Words words, Document document) {
    this.stage = stage;
    this.words = words;
    this.document = document;
    this.renderer = new Renderer(document);
    this.cellEvents = new CellEvents(stage, this, words, renderer);
    DomList found = root.querySelectorAll(".field[data-param]");
    for (int i = 0; i < found.getLength(); i++) {
      String parameter = found.item(i).getAttribute("data-param");
      if (parameter != null && stage.parameters().has(parameter)) {
        CellGrid cells = cells(root.getAttribute("id"), found.item(i), parameter);
        fields.add(new Field(found.item(i), parameter, cells));
      }
    }
  }

  private @Nullable CellGrid cells(@Nullable String anchor, DomElement field, String parameter) {
    DomElement place = field.querySelector(".cells-place");
    Parameters printed = stage.parameters();
    return place != null && printed.named(parameter) instanceof CellParameter<?> cells
        ? new CellGrid(
            place,
            anchor + "." + parameter,
            cells,
            printed,
            words,
            document,
            name -> stage.draft(name, "", false))
        : null;
  }

  public void listen() {
    stage.on("input", this::edited);
    stage.on("change", this::edited);
    stage.on("compositionend", this::edited);
    stage.on("keydown", this::stepped);
    cellEvents.listen();
  }

  private void edited(DomEvent event) {
    Field field = fieldOf(event.getTarget());
    if (field == null) {
      return;
    }
    if (event.isIsComposing()) {
      composed(field, event.getTarget());
      return;
    }
    if (event.getTarget().hasAttribute("data-cell")) {
      cellEvents.read(field, event.getTarget());
    } else if (field.isSlider(event.getTarget())) {
      String text = event.getTarget().getValue();
      stage.beforeNextFrame(() -> slid(field, text));
    } else {
      read(field, field.text());
    }
  }

  /** What is being composed is kept, but not read yet. */
  private void composed(Field field, DomElement at) {
    boolean isCell = at.hasAttribute("data-cell");
    stage.draft(
        isCell ? CellGrid.name(at) : field.parameter(),
        isCell ? at.getValue() : field.text(),
        true);
  }

  private void slid(Field field, String text) {
    Parsed<Parameters> changed = stage.parameters().withText(field.parameter(), text);
    if (changed.isOk()) {
      stage.set(changed.get());
    }
  }

  private void read(Field field, String text) {
    Parsed<Parameters> changed = stage.parameters().withText(field.parameter(), text);
    Fault fault = changed.fault();
    if (fault != null) {
      field.fault(words.say(fault.message()), renderer);
      stage.draft(field.parameter(), text, true);
      return;
    }
    field.noFault();
    stage.draft(field.parameter(), "", false);
    stage.set(changed.get());
  }

  /** Up and down in a number's own field, as in every spinning field. */
  private void stepped(DomEvent event) {
    Field field = fieldOf(event.getTarget());
    if (field == null
        || !event.getTarget().matches(".number,.cell")
        || event.isIsComposing()
        || event.isCtrlKey()
        || event.isAltKey()
        || event.isMetaKey()) {
      return;
    }
    double steps =
        event.getKey().equals("ArrowUp") ? 1 : event.getKey().equals("ArrowDown") ? -1 : 0;
    if (steps != 0) {
      event.preventDefault();
      String cell = event.getTarget().getAttribute("data-cell");
      Component component = cell == null ? new Component(field.parameter(), 0) : Component.of(cell);
      stage.set(component.step(stage.parameters(), event.isShiftKey() ? 10 * steps : steps));
    }
  }

  private @Nullable Field fieldOf(DomElement target) {
    DomElement root = target.closest(".field[data-param]");
    String parameter = root == null ? null : root.getAttribute("data-param");
    return parameter == null ? null : named(parameter);
  }

  @Nullable Field named(String parameter) {
    for (Field field : fields) {
      if (field.parameter().equals(parameter)) {
        return field;
      }
    }
    return null;
  }

  /** Does what follows from typing into a cell, which keeps its text meanwhile. */
  void typing(DomElement cell, Runnable action) {
    typed = cell;
    action.run();
    typed = null;
  }

  /** Shows in every field what changed from {@code before}; a field at work keeps its own text. */
  public void follow(Parameters before, Parameters now) {
    for (Field field : fields) {
      String text = now.text(field.parameter());
      if (!text.equals(before.text(field.parameter()))) {
        follow(field, text, now);
      }
    }
  }

  private void follow(Field field, String text, Parameters now) {
    field.showOnSlider(text);
    field.showInCells(now, true, typed);
    if (field.hasFocus(document.getActiveElement()) && saysTheSame(field, now)) {
      return;
    }
    field.show(text);
    field.noFault();
    stage.draft(field.parameter(), "", false);
  }

  private static boolean saysTheSame(Field field, Parameters now) {
    Parsed<Parameters> read = now.withText(field.parameter(), field.text());
    return read.isOk() && read.get().equals(now);
  }

  /** Shows every parameter, whatever stood in its field, but for those just typed into. */
  public void showAll(Parameters now, List<Query.Setting> typed) {
    for (Field field : fields) {
      if (isAmong(field, typed)) {
        continue;
      }
      field.show(now.text(field.parameter()));
      field.showOnSlider(now.text(field.parameter()));
      field.showInCells(now, false, null);
      field.noFault();
    }
  }

  private static boolean isAmong(Field field, List<Query.Setting> typed) {
    for (Query.Setting one : typed) {
      if (one.name().equals(field.parameter())) {
        return true;
      }
    }
    return false;
  }

  /** What stands in the fields and is not what was printed there. */
  public List<Query.Setting> changedFrom(Parameters printed) {
    List<Query.Setting> out = new ArrayList<>();
    for (Field field : fields) {
      String text = field.text();
      if (!text.equals(printed.text(field.parameter()))) {
        out.add(new Query.Setting(field.parameter(), text));
      }
      for (DomElement cell : field.cellsTypedInto()) {
        out.add(new Query.Setting(CellGrid.name(cell), cell.getValue()));
      }
    }
    return out;
  }

  /** Puts a remembered draft back into its field, or into its cell: {@code z}, {@code z.2}. */
  public void showDraft(String name, String text) {
    Field whole = named(name);
    if (whole != null) {
      whole.showAsText(text);
      read(whole, text);
    }
    for (Field field : fields) {
      DomElement cell = field.cell(name);
      if (cell != null) {
        cell.setValue(text);
        cellEvents.read(field, cell);
      }
    }
  }
}
