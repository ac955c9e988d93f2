package forwardpass.client.control;

import forwardpass.client.dom.Document;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomEvent;
import forwardpass.client.dom.DomList;
import forwardpass.client.patch.Renderer;
import forwardpass.lessons.parameter.Fault;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
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

  public Fields(DomElement root, ControlHost stage, Words words, Document document) {
    this.stage = stage;
    this.words = words;
    this.document = document;
    this.renderer = new Renderer(document);
    DomList found = root.querySelectorAll(".field[data-param]");
    for (int i = 0; i < found.getLength(); i++) {
      String parameter = found.item(i).getAttribute("data-param");
      if (parameter != null && stage.parameters().has(parameter)) {
        fields.add(new Field(found.item(i), parameter));
      }
    }
  }

  public void listen() {
    stage.on("input", this::edited);
    stage.on("change", this::edited);
    stage.on("compositionend", this::edited);
    stage.on("keydown", this::stepped);
  }

  private void edited(DomEvent event) {
    Field field = fieldOf(event.getTarget());
    if (field == null || event.isIsComposing()) {
      return;
    }
    if (field.isSlider(event.getTarget())) {
      String text = event.getTarget().getValue();
      stage.beforeNextFrame(() -> slid(field, text));
    } else {
      read(field, field.text());
    }
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
    if (field == null || !event.getTarget().matches(".number")) {
      return;
    }
    double steps =
        event.getKey().equals("ArrowUp") ? 1 : event.getKey().equals("ArrowDown") ? -1 : 0;
    if (steps != 0) {
      event.preventDefault();
      Component component = new Component(field.parameter(), 0);
      stage.set(component.step(stage.parameters(), event.isShiftKey() ? 10 * steps : steps));
    }
  }

  private @Nullable Field fieldOf(DomElement target) {
    DomElement root = target.closest(".field[data-param]");
    String parameter = root == null ? null : root.getAttribute("data-param");
    for (Field field : fields) {
      if (field.parameter().equals(parameter)) {
        return field;
      }
    }
    return null;
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

  /** Shows every parameter, whatever stood in its field. */
  public void showAll(Parameters now) {
    for (Field field : fields) {
      field.show(now.text(field.parameter()));
      field.showOnSlider(now.text(field.parameter()));
      field.noFault();
    }
  }

  /** Puts a remembered draft back into its field. */
  public void showDraft(String parameter, String text) {
    for (Field field : fields) {
      if (field.parameter().equals(parameter)) {
        field.show(text);
        read(field, text);
      }
    }
  }
}
