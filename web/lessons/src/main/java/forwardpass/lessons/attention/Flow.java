package forwardpass.lessons.attention;

import forwardpass.engine.attention.AttentionHead;
import forwardpass.engine.attention.AttentionSteps;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
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

  private static final List<List<Part>> LINES =
      List.of(
          List.of(Part.X, Part.WQ, Part.WK, Part.WV),
          List.of(Part.Q, Part.K, Part.V, Part.SCORES),
          List.of(Part.WEIGHTS, Part.Z, Part.WO, Part.OUT));

  public Flow() {
    super(ID, MASK, X, WQ, WK, WV, WO, CELL);
    fieldsAre(MASK);
  }

  static Board board(Parameters parameters) {
    Matrix x = Grids.matrix(parameters, X);
    Matrix wO = Grids.matrix(parameters, WO);
    AttentionHead head =
        new AttentionHead(
            Grids.matrix(parameters, WQ),
            Grids.matrix(parameters, WK),
            Grids.matrix(parameters, WV));
    AttentionHead.Pass pass = head.of(x, parameters.get(MASK).equals(ON));
    AttentionSteps steps = pass.steps();
    return new Board(
        List.of(
            Station.edited(Part.X, X, x),
            Station.edited(Part.WQ, WQ, head.wQ()),
            Station.edited(Part.WK, WK, head.wK()),
            Station.edited(Part.WV, WV, head.wV()),
            Station.computed(Part.Q, pass.q()),
            Station.computed(Part.K, pass.k()),
            Station.computed(Part.V, pass.v()),
            Station.computed(Part.SCORES, steps.masked()),
            Station.computed(Part.WEIGHTS, steps.weights()),
            Station.computed(Part.Z, steps.output()),
            Station.edited(Part.WO, WO, wO),
            Station.computed(Part.OUT, MatMul.matmul(steps.output(), wO))),
        parameters.get(CELL));
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Board board = board(parameters);
    return Panel.saying(new Opened(board).said())
        .with(new BoardView(ID, board, LINES, CELL, parameters))
        .names("x", Shown.typed(board.matrix(Part.X).row(0)), "X.0")
        .names("out", Shown.rounded(2, board.matrix(Part.OUT).row(0)), "out");
  }
}
