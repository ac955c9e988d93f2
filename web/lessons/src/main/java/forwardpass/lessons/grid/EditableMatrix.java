package forwardpass.lessons.grid;

import forwardpass.lessons.frame.Cells;
import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix that is edited where it stands among those that follow from it: the field of its
 * parameter, within the view. The page knows the field by its {@code data-param}; it never goes
 * away, and keeps its shape.
 *
 * @param lesson the lesson's id, from which the field's ids begin
 * @param lit whether the cell in that row and column is marked
 */
public record EditableMatrix(
    String lesson,
    String meaning,
    Message name,
    MatrixParameter parameter,
    Parameters parameters,
    Lit lit)
    implements View {
  /** Which cells are marked. */
  @FunctionalInterface
  public interface Lit {
    boolean at(int row, int col);
  }

  @Override
  public Node lower(Words words) {
    String id = lesson + "-" + parameter.id();
    List<Node> label = new ArrayList<>(words.say(name));
    label.add(new Text(" "));
    label.add(Element.of("span", "dims", new Text(dims())));
    return Element.of(
            "div",
            "field field-cells station-field " + meaning,
            Element.of("span", "field-label", label).with("id", id + "-label"),
            Element.of("div", "cells-place", cells(id, words)),
            Element.of(
                "details",
                "as-text",
                Element.of("summary", "", words.say("cells.as-text")),
                Element.of("input", "input text")
                    .with("id", id)
                    .with("type", "text")
                    .with("inputmode", "text")
                    .with("size", 20)
                    .with("autocomplete", "off")
                    .with("spellcheck", "false")
                    .with("value", parameters.text(parameter.id()))
                    .with("aria-labelledby", id + "-label")
                    .with("aria-describedby", id + "-error")),
            Element.of("p", "field-error").with("id", id + "-error").with(Attr.of("hidden", "")))
        .keyed("field-" + parameter.id())
        .with("role", "group")
        .with("aria-labelledby", id + "-label")
        .with("data-param", parameter.id());
  }

  private String dims() {
    List<List<Double>> rows = parameters.get(parameter);
    return rows.size() + " \u00d7 " + rows.get(0).size();
  }

  /** The cells as the controls of all lessons have them, the lit ones marked. */
  private Element cells(String id, Words words) {
    Element cells = Cells.of(id, parameter, parameters, words);
    Element box = (Element) cells.children().get(0);
    List<Node> lines = new ArrayList<>();
    for (int i = 0; i < box.children().size(); i++) {
      Element line = (Element) box.children().get(i);
      List<Node> inputs = new ArrayList<>();
      for (int j = 0; j < line.children().size(); j++) {
        Element input = (Element) line.children().get(j);
        inputs.add(lit.at(i, j) ? input.with("class", "input cell lit") : input);
      }
      lines.add(line.containing(inputs));
    }
    List<Node> parts = new ArrayList<>(cells.children());
    parts.set(0, box.containing(lines));
    return cells.containing(parts);
  }
}
