package forwardpass.lessons.board;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A computed matrix with its shape; a cell is opened by pointing at it, or by the focus. Each
 * matrix is one tab stop, at its open cell or its first, and arrow keys lead on from there.
 *
 * @param board what the cell that is open was computed from
 * @param cell the parameter that says which cell is open
 */
record ComputedMatrix(Board board, Station part, String cell) implements View {
  private static final int SHADES = 10;
  private static final int DECIMALS = 2; // there is room for these

  @Override
  public Node lower(Words words) {
    Matrix matrix = part.matrix();
    int first = board.first(part.word());
    int stop = board.place().station().equals(part.word()) ? board.open() : first;
    int number = first;
    List<Node> rows = new ArrayList<>();
    for (int i = 0; i < matrix.rows(); i++) {
      List<Node> line = new ArrayList<>();
      for (int j = 0; j < matrix.cols(); j++) {
        line.add(
            Element.of("td", look(matrix, i, j), number(matrix.get(i, j)))
                .with("tabindex", number == stop ? 0 : -1)
                .with("data-point", cell)
                .with("data-point-to", Integer.toString(number)));
        number++;
      }
      rows.add(Element.of("tr", "", line));
    }
    List<Node> caption = new ArrayList<>(words.say(Message.of("part." + part.word())));
    caption.add(new Text(" "));
    caption.add(Element.of("span", "dims", new Text(matrix.rows() + " \u00d7 " + matrix.cols())));
    return Element.of(
            "table",
            "matrix opens " + part.meaning(),
            Element.of("caption", "shape", caption),
            Element.of("tbody", "", rows))
        .with("data-mark", part.word())
        .keyed("part-" + part.word());
  }

  /** Weights keep both decimals, so that a row can be added up at a glance. */
  private Num number(double value) {
    return isWeights() ? Num.fixed(value, DECIMALS) : Grids.shown(value, DECIMALS);
  }

  private boolean isWeights() {
    return part.meaning().equals("prob");
  }

  private String look(Matrix matrix, int row, int col) {
    String heat =
        isWeights() ? "heat m" + (int) Rounding.rint(SHADES * matrix.get(row, col)) + " " : "";
    String mark =
        board.isOpen(part.word(), row, col)
            ? "open"
            : board.isSource(part.word(), row, col) ? "lit" : "";
    return Blanks.strip(heat + mark);
  }
}
