package forwardpass.lessons.attention;

import forwardpass.engine.attention.AttentionSteps;
import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.lessons.board.Board;
import forwardpass.lessons.board.BoardView;
import forwardpass.lessons.board.Comparison;
import forwardpass.lessons.board.Product;
import forwardpass.lessons.board.RowShare;
import forwardpass.lessons.board.Scaled;
import forwardpass.lessons.board.Station;
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

  private static final List<List<String>> LINES =
      List.of(List.of("q", "k", "v"), List.of("products", "scores", "weights", "z"));

  public ThreeTokens() {
    super(ID, Q, K, V, CELL);
    fieldsAre();
  }

  static Board board(Parameters parameters) {
    Station q = Station.edited("q", "query", Q, parameters);
    Station k = Station.edited("k", "key", K, parameters);
    Station v = Station.edited("v", "value", V, parameters);
    AttentionSteps steps = ScaledDotProduct.attend(q.matrix(), k.matrix(), v.matrix(), false);
    Station products =
        Station.computed("products", "act", steps.products(), new Comparison(q, k, false));
    Station scores =
        Station.computed("scores", "act", steps.masked(), new Scaled(products, q.matrix().cols()));
    Station weights = Station.computed("weights", "prob", steps.weights(), new RowShare(scores));
    Station z = Station.computed("z", "value", steps.output(), new Product(weights, v));
    return new Board(List.of(q, k, v, products, scores, weights, z), parameters.get(CELL));
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Board board = board(parameters);
    return new BoardView(ID, board, LINES, CELL, parameters)
        .panel()
        .names("weights", Shown.rounded(2, board.matrix("weights").row(0)), "weights")
        .names("output", Shown.rounded(2, board.matrix("z").row(0)), "z");
  }
}
