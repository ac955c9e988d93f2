package forwardpass.lessons.board;

import forwardpass.lessons.grid.EditableMatrix;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The matrices of a board in lines, the open cell written out below, and a handle by which keys
 * walk from cell to cell.
 *
 * @param lines which matrices stand side by side
 */
public record BoardView(
    String lesson,
    Board board,
    List<List<String>> lines,
    IntegerParameter cell,
    Parameters parameters)
    implements View {
  private static final double PER_PIXEL = 0.1; // cells

  /** The board, with its open cell told; what sentences may cite is still to be named. */
  public Panel panel() {
    return Panel.saying(new Opened(board).said()).with(this);
  }

  @Override
  public Node lower(Words words) {
    List<Node> nodes = new ArrayList<>();
    for (List<String> line : lines) {
      List<Node> parts = new ArrayList<>();
      for (String part : line) {
        parts.add(station(board.station(part)).lower(words));
      }
      nodes.add(Element.of("div", "board-line", parts));
    }
    Opened opened = new Opened(board);
    nodes.add(Element.of("div", "board-open", walker(opened, words), opened.view().lower(words)));
    return Element.of("div", "board", nodes);
  }

  private View station(Station part) {
    MatrixParameter given = part.given();
    return given == null
        ? new ComputedMatrix(board, part, cell.id())
        : new EditableMatrix(
            lesson,
            part.meaning(),
            Message.of("part." + part.word()),
            given,
            parameters,
            (row, col) -> board.isSource(part.word(), row, col));
  }

  /** Names the open cell; arrow keys open the next one and the one before. */
  private Element walker(Opened opened, Words words) {
    return Element.of("span", "scrub", words.say(opened.place("where.")))
        .with("role", "slider")
        .with("tabindex", 0)
        .with("aria-label", words.plain("handle"))
        .with("aria-valuemin", cell.min())
        .with("aria-valuemax", cell.max())
        .with("aria-valuenow", board.open())
        .with("aria-valuetext", words.plain(opened.place("where.")))
        .with("data-drag", cell.id())
        .with("data-axis", "x")
        .with("data-per-pixel", PER_PIXEL);
  }
}
