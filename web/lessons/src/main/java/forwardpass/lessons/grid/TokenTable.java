package forwardpass.lessons.grid;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A small matrix whose rows are tokens, named at their left, and whose columns may be tokens too.
 * One of probabilities is shaded by its weights.
 *
 * @param name what stands above it
 * @param tokens as many as there are rows
 */
public record TokenTable(String meaning, Message name, List<Message> tokens, Matrix matrix)
    implements View {
  private static final int SHADES = 10;

  @Override
  public Node lower(Words words) {
    boolean isSquare = matrix.cols() == tokens.size();
    List<Node> rows = new ArrayList<>();
    if (isSquare) {
      List<Node> head = new ArrayList<>();
      head.add(Element.of("td", "corner", new Text("")));
      for (Message token : tokens) {
        head.add(Element.of("th", "column", words.say(token)).with("scope", "col"));
      }
      rows.add(Element.of("tr", "", head).keyed("head"));
    }
    for (int i = 0; i < matrix.rows(); i++) {
      List<Node> line = new ArrayList<>();
      line.add(Element.of("th", "", words.say(tokens.get(i))).with("scope", "row"));
      for (int j = 0; j < matrix.cols(); j++) {
        line.add(Element.of("td", look(i, j), Grids.shown(matrix.get(i, j), 2)));
      }
      rows.add(Element.of("tr", "", line).keyed("row-" + i));
    }
    List<Node> caption = new ArrayList<>(words.say(name));
    caption.add(new Text(" "));
    caption.add(Element.of("span", "dims", new Text(matrix.rows() + " \u00d7 " + matrix.cols())));
    Element table =
        Element.of(
            "table",
            "matrix named " + meaning,
            Element.of("caption", "shape", caption),
            Element.of("tbody", "", rows));
    return Element.of("div", "scroll", table)
        .with("tabindex", 0)
        .with("role", "region")
        .with("aria-label", words.plain(name));
  }

  private String look(int row, int col) {
    return meaning.equals("prob")
        ? "heat m" + (int) Rounding.rint(SHADES * matrix.get(row, col))
        : "";
  }
}
