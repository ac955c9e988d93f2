package forwardpass.lessons.attention;

import forwardpass.engine.attention.AttentionSteps;
import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import java.util.List;

/** Attention on three tokens: every cell of every matrix can be opened to what made it. */
public final class ThreeTokens extends PanelFigure {
  static final String ID = "attention-three-tokens";
  static final MatrixParameter Q =
      Grids.parameter("Q", 0.5, new double[][] {{1, 0}, {0, 1}, {1, 1}});
  static final MatrixParameter K =
      Grids.parameter("K", 0.5, new double[][] {{1, 1}, {0, 1}, {1, 0}});
  static final MatrixParameter V =
      Grids.parameter("V", 1, new double[][] {{10, 0}, {0, 10}, {5, 5}});

  /** Products, scores, weights, outputs: 9 + 9 + 9 + 6 cells. It begins at the first output. */
  static final IntegerParameter CELL = new IntegerParameter("cell", 27, 0, 32);

  private static final List<List<Part>> LINES =
      List.of(
          List.of(Part.Q, Part.K, Part.V),
          List.of(Part.PRODUCTS, Part.SCORES, Part.WEIGHTS, Part.Z));

  public ThreeTokens() {
    super(ID, Q, K, V, CELL);
    fieldsAre();
  }

  static Board board(Parameters parameters) {
    Matrix q = Grids.matrix(parameters, Q);
    Matrix k = Grids.matrix(parameters, K);
    Matrix v = Grids.matrix(parameters, V);
    AttentionSteps steps = ScaledDotProduct.attend(q, k, v, false);
    return new Board(
        List.of(
            Station.edited(Part.Q, Q, q),
            Station.edited(Part.K, K, k),
            Station.edited(Part.V, V, v),
            Station.computed(Part.PRODUCTS, steps.products()),
            Station.computed(Part.SCORES, steps.masked()),
            Station.computed(Part.WEIGHTS, steps.weights()),
            Station.computed(Part.Z, steps.output())),
        parameters.get(CELL));
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Board board = board(parameters);
    return Panel.saying(new Opened(board).said())
        .with(new BoardView(ID, board, LINES, CELL, parameters))
        .names("weights", Shown.rounded(2, board.matrix(Part.WEIGHTS).row(0)), "weights")
        .names("output", Shown.rounded(2, board.matrix(Part.Z).row(0)), "z");
  }
}
