package forwardpass.lessons.attention;

import forwardpass.engine.attention.AttentionHead;
import forwardpass.engine.attention.AttentionSteps;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.board.Board;
import forwardpass.lessons.board.BoardView;
import forwardpass.lessons.board.Comparison;
import forwardpass.lessons.board.Product;
import forwardpass.lessons.board.RowShare;
import forwardpass.lessons.board.Station;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import java.util.List;

/**
 * One head from the tokens' vectors to what it adds to them: X, the four learned matrices, and all
 * that follows from them. The weights are chosen so that Q, K and V are those of {@link
 * ThreeTokens}.
 */
public final class Flow extends PanelFigure {
  static final String ID = "attention-flow";
  private static final String ON = "on";
  static final MatrixParameter X =
      Grids.parameter("X", 0.5, new double[][] {{1, 0, 0, 1}, {0, 1, 0, 1}, {0, 0, 1, 1}});
  static final MatrixParameter WQ =
      Grids.parameter("WQ", 0.5, new double[][] {{0, 0}, {-1, 1}, {0, 1}, {1, 0}});
  static final MatrixParameter WK =
      Grids.parameter("WK", 0.5, new double[][] {{1, 0}, {0, 0}, {1, -1}, {0, 1}});
  static final MatrixParameter WV =
      Grids.parameter("WV", 1, new double[][] {{5, -5}, {-5, 5}, {0, 0}, {5, 5}});
  static final MatrixParameter WO =
      Grids.parameter("WO", 0.1, new double[][] {{0.1, 0, 0.1, 0}, {0, 0.1, 0, -0.1}});
  static final ChoiceParameter MASK = new ChoiceParameter("mask", "off", List.of("off", ON));

  /** Q, K, V, scores, weights, z, output: 6 + 6 + 6 + 9 + 9 + 6 + 12 cells. */
  static final IntegerParameter CELL = new IntegerParameter("cell", 0, 0, 53);

  private static final List<List<String>> LINES =
      List.of(
          List.of("x", "wq", "wk", "wv"),
          List.of("q", "k", "v", "scores"),
          List.of("weights", "z", "wo", "out"));

  public Flow() {
    super(ID, MASK, X, WQ, WK, WV, WO, CELL);
    fieldsAre(MASK);
  }

  static Board board(Parameters parameters) {
    Station x = Station.edited("x", "act", X, parameters);
    Station wQ = Station.edited("wq", "weight", WQ, parameters);
    Station wK = Station.edited("wk", "weight", WK, parameters);
    Station wV = Station.edited("wv", "weight", WV, parameters);
    Station wO = Station.edited("wo", "weight", WO, parameters);
    AttentionHead head = new AttentionHead(wQ.matrix(), wK.matrix(), wV.matrix());
    AttentionHead.Pass pass = head.of(x.matrix(), parameters.get(MASK).equals(ON));
    AttentionSteps steps = pass.steps();
    Station q = Station.computed("q", "query", pass.q(), new Product(x, wQ));
    Station k = Station.computed("k", "key", pass.k(), new Product(x, wK));
    Station v = Station.computed("v", "value", pass.v(), new Product(x, wV));
    Station scores = Station.computed("scores", "act", steps.masked(), new Comparison(q, k, true));
    Station weights = Station.computed("weights", "prob", steps.weights(), new RowShare(scores));
    Station z = Station.computed("z", "value", steps.output(), new Product(weights, v));
    Matrix added = MatMul.matmul(steps.output(), wO.matrix());
    Station out = Station.computed("out", "act", added, new Product(z, wO));
    return new Board(
        List.of(x, wQ, wK, wV, q, k, v, scores, weights, z, wO, out), parameters.get(CELL));
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Board board = board(parameters);
    return new BoardView(ID, board, LINES, CELL, parameters)
        .panel()
        .names("x", Shown.typed(board.matrix("x").row(0)), "X.0")
        .names("out", Shown.rounded(2, board.matrix("out").row(0)), "out");
  }
}
