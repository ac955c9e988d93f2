package forwardpass.lessons.frame;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.CellParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Scalar;
import forwardpass.lessons.parameter.Shape;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A vector or a matrix in its cells, each a number to type into, to drag sideways, to step by key;
 * with buttons for more and fewer rows and columns where its shape may change. The page patches
 * these cells as their number changes.
 */
public final class Cells {
  /** How far a cell is dragged to change by one step, in pixels. */
  private static final double PIXELS_PER_STEP = 4;

  private Cells() {}

  /**
   * The cells as they stand.
   *
   * @param id the field's, from which those of what belongs to it begin
   */
  public static Element of(String id, CellParameter<?> parameter, Parameters now, Words words) {
    List<List<Double>> rows = now.rows(parameter.id());
    boolean isList = parameter.shape().maxRows() == 1;
    List<Node> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Node> cells = new ArrayList<>();
      for (int j = 0; j < rows.get(i).size(); j++) {
        Message name =
            isList
                ? Message.of("cells.entry").with("index", j + 1)
                : Message.of("cells.at").with("row", i + 1).with("col", j + 1);
        int index = i * rows.get(i).size() + j;
        cells.add(
            cell(id, parameter, index, NumberParameter.text(rows.get(i).get(j)))
                .with("aria-label", words.plain(name)));
      }
      lines.add(Element.of("div", "cells-row", cells));
    }
    List<Node> parts = new ArrayList<>();
    parts.add(Element.of("div", "cells-rows", lines));
    sizes(parts, parameter, rows.size(), rows.get(0).size(), words);
    return Element.of("div", "cells", parts);
  }

  private static Element cell(String id, CellParameter<?> parameter, int index, String text) {
    return Element.of("input", "input cell")
        .with("type", "text")
        .with("inputmode", inputMode(parameter))
        .with("size", width(parameter))
        .with("autocomplete", "off")
        .with("value", text)
        .with("data-cell", parameter.id() + "." + index)
        .with("data-per-pixel", Num.plain(parameter.step() / PIXELS_PER_STEP, 6))
        .with("aria-describedby", id + "-error");
  }

  /**
   * The keypad that a phone shows: the ones for numbers lack a minus, and that for whole numbers
   * the decimal mark too.
   */
  static String inputMode(Scalar<?> parameter) {
    return parameter.min() < 0 ? "text" : "decimal";
  }

  /** Room for every value on the steps, in characters: the cells keep their width. */
  private static int width(Scalar<?> parameter) {
    String step = NumberParameter.text(parameter.step());
    int point = step.indexOf('.');
    int decimals = point < 0 ? 0 : step.length() - point;
    int whole = Math.max(wholeDigits(parameter.min()), wholeDigits(parameter.max()));
    return Math.max(3, Math.min(8, whole + decimals));
  }

  private static int wholeDigits(double value) {
    return NumberParameter.text((int) value).length();
  }

  private static void sizes(
      List<Node> parts, CellParameter<?> parameter, int rows, int cols, Words words) {
    Shape shape = parameter.shape();
    boolean isList = shape.maxRows() == 1;
    if (shape.minRows() < shape.maxRows()) {
      parts.add(
          Element.of(
              "span",
              "cells-size needs-js",
              Element.of("span", "", words.say("cells.rows")),
              button(parameter, -1, 0, rows > shape.minRows(), words.plain("cells.fewer-rows")),
              button(parameter, 1, 0, rows < shape.maxRows(), words.plain("cells.more-rows"))));
    }
    if (shape.minCols() < shape.maxCols()) {
      List<Node> buttons = new ArrayList<>();
      if (!isList) {
        buttons.add(Element.of("span", "", words.say("cells.columns")));
      }
      String fewer = isList ? "cells.fewer-entries" : "cells.fewer-columns";
      String more = isList ? "cells.more-entries" : "cells.more-columns";
      buttons.add(button(parameter, 0, -1, cols > shape.minCols(), words.plain(fewer)));
      buttons.add(button(parameter, 0, 1, cols < shape.maxCols(), words.plain(more)));
      parts.add(Element.of("span", "cells-size needs-js", buttons));
    }
  }

  private static Element button(
      CellParameter<?> parameter, int rows, int cols, boolean isOn, String name) {
    String sign = rows + cols < 0 ? "\u2212" : "+";
    Element button =
        Element.of("button", "button icon", new Text(sign))
            .with("type", "button")
            .with("data-resize", parameter.id())
            .with("data-rows", rows)
            .with("data-cols", cols)
            .with("aria-label", name);
    return isOn ? button : button.with("aria-disabled", "true");
  }
}
