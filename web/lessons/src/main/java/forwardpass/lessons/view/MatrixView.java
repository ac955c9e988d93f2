package forwardpass.lessons.view;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix as cells, with its name and shape above.
 *
 * @param cssClass what it holds, by its meaning's class: {@code weight}, {@code act}, {@code query}
 *     …
 * @param name what stands above it, such as its letter
 * @param cells the rows
 */
public record MatrixView(String cssClass, Message name, List<List<Cell>> cells) implements View {

  /** One cell; {@code cssClass} may light it up ({@code lit}) or open it ({@code open}). */
  public record Cell(Num value, String cssClass) {}

  public MatrixView {
    cells = List.copyOf(cells);
  }

  /** Cells of plain values, at most {@code decimals} digits after the point. */
  public static MatrixView of(String cssClass, Message name, double[][] rows, int decimals) {
    List<List<Cell>> cells = new ArrayList<>();
    for (double[] row : rows) {
      List<Cell> line = new ArrayList<>();
      for (double value : row) {
        line.add(new Cell(Num.upTo(value, decimals), ""));
      }
      cells.add(line);
    }
    return new MatrixView(cssClass, name, cells);
  }

  @Override
  public Node lower(Words words) {
    List<Node> rows = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      List<Node> line = new ArrayList<>();
      for (Cell cell : cells.get(i)) {
        line.add(Element.of("td", cell.cssClass(), cell.value()));
      }
      rows.add(Element.of("tr", "", line).keyed("row-" + i));
    }
    int cols = cells.isEmpty() ? 0 : cells.get(0).size();
    Element shape = Element.of("span", "dims", new Text(cells.size() + " \u00d7 " + cols));
    List<Node> caption = new ArrayList<>(words.say(name));
    caption.add(new Text(" "));
    caption.add(shape);
    return Element.of(
        "table",
        cssClass.isEmpty() ? "matrix" : "matrix " + cssClass,
        Element.of("caption", "shape", caption),
        Element.of("tbody", "", rows));
  }
}
