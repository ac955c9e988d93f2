package forwardpass.lessons.wholeblock;

import forwardpass.engine.attention.AttentionHead;
import forwardpass.engine.attention.AttentionSteps;
import forwardpass.engine.attention.MultiHeadAttention;
import forwardpass.engine.block.FeedForward;
import forwardpass.engine.block.GptBlock;
import forwardpass.engine.block.LayerNorm;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.board.Added;
import forwardpass.lessons.board.Board;
import forwardpass.lessons.board.BoardView;
import forwardpass.lessons.board.Comparison;
import forwardpass.lessons.board.Making;
import forwardpass.lessons.board.Product;
import forwardpass.lessons.board.RowShare;
import forwardpass.lessons.board.Station;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import java.util.List;

/**
 * A block of GPT-2 on three tokens of three numbers, with one head and four neurons: every cell can
 * be opened to what made it, every given one edited. Biases are 0.
 */
public final class WholeBlock extends PanelFigure {
  static final String ID = "block-whole";
  private static final MatrixParameter X =
      Grids.parameter("X", 0.5, new double[][] {{2, 0, 1}, {4, 1, -2}, {0, 3, 0}});
  private static final MatrixParameter G1 = Grids.parameter("G1", 0.5, new double[][] {{1, 2, 1}});
  private static final MatrixParameter WQ =
      Grids.parameter("WQ", 0.5, new double[][] {{1, 0}, {0, 1}, {0, 1}});
  private static final MatrixParameter WK =
      Grids.parameter("WK", 0.5, new double[][] {{0, 1}, {1, 0}, {1, 1}});
  private static final MatrixParameter WV =
      Grids.parameter("WV", 0.5, new double[][] {{1, 0}, {0, 1}, {-1, 1}});
  private static final MatrixParameter WO =
      Grids.parameter("WO", 0.5, new double[][] {{1, 0, 1}, {0, 1, -1}});
  private static final MatrixParameter G2 = Grids.parameter("G2", 0.5, new double[][] {{1, 1, 2}});
  private static final MatrixParameter WIN =
      Grids.parameter("WIN", 0.5, new double[][] {{1, 0, -1, 0}, {0, 1, 1, 0}, {1, -1, 0, 1}});
  private static final MatrixParameter WOUT =
      Grids.parameter("WOUT", 0.5, new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, -1, 1}});

  private static final int CELLS = 120; // computed ones; it begins at the first output
  private static final int FIRST_OUT = 111;
  static final IntegerParameter CELL = new IntegerParameter("cell", FIRST_OUT, 0, CELLS - 1);

  private static final List<List<String>> LINES =
      List.of(
          List.of("x", "g1", "n1"),
          List.of("wq", "wk", "wv"),
          List.of("q", "k", "v"),
          List.of("scores", "weights", "z"),
          List.of("wo", "attn", "mid"),
          List.of("g2", "n2"),
          List.of("win", "pre", "post"),
          List.of("wout", "mlp", "out"));

  public WholeBlock() {
    super(ID, X, G1, WQ, WK, WV, WO, G2, WIN, WOUT, CELL);
    fieldsAre();
  }

  static Board board(Parameters parameters) {
    Station x = Station.edited("x", "act", X, parameters);
    Station g1 = weight("g1", G1, parameters);
    Station wQ = weight("wq", WQ, parameters);
    Station wK = weight("wk", WK, parameters);
    Station wV = weight("wv", WV, parameters);
    Station wO = weight("wo", WO, parameters);
    Station g2 = weight("g2", G2, parameters);
    Station wIn = weight("win", WIN, parameters);
    Station wOut = weight("wout", WOUT, parameters);
    AttentionHead head = new AttentionHead(wQ.matrix(), wK.matrix(), wV.matrix());
    GptBlock block =
        new GptBlock(
            norm(g1.matrix()),
            new MultiHeadAttention(List.of(head), wO.matrix()),
            norm(g2.matrix()),
            new FeedForward(
                wIn.matrix(), new double[wIn.matrix().cols()],
                wOut.matrix(), new double[wOut.matrix().cols()]));
    GptBlock.Pass pass = block.of(x.matrix());
    AttentionHead.Pass heads = pass.attention().heads().get(0);
    AttentionSteps steps = heads.steps();

    Station n1 = act("n1", pass.attnNorm(), new NormedCell(x, g1, block.attnNorm()));
    Station q = Station.computed("q", "query", heads.q(), new Product(n1, wQ));
    Station k = Station.computed("k", "key", heads.k(), new Product(n1, wK));
    Station v = Station.computed("v", "value", heads.v(), new Product(n1, wV));
    Station scores = act("scores", steps.masked(), new Comparison(q, k, true));
    Station weights = Station.computed("weights", "prob", steps.weights(), new RowShare(scores));
    Station z = Station.computed("z", "value", steps.output(), new Product(weights, v));
    Station attn = act("attn", pass.attention().output(), new Product(z, wO));
    Station mid = act("mid", pass.residMid(), new Added(x, attn));
    Station n2 = act("n2", pass.mlpNorm(), new NormedCell(mid, g2, block.mlpNorm()));
    Station pre = act("pre", pass.mlp().pre(), new Product(n2, wIn));
    Station post = act("post", pass.mlp().post(), new BentCell(pre));
    Station mlp = act("mlp", pass.mlp().output(), new Product(post, wOut));
    Station out = act("out", pass.residPost(), new Added(mid, mlp));
    return new Board(
        List.of(
            x, g1, n1, wQ, wK, wV, q, k, v, scores, weights, z, wO, attn, mid, g2, n2, wIn, pre,
            post, wOut, mlp, out),
        parameters.get(CELL));
  }

  private static Station weight(String word, MatrixParameter parameter, Parameters parameters) {
    return Station.edited(word, "weight", parameter, parameters);
  }

  private static Station act(String word, Matrix matrix, Making making) {
    return Station.computed(word, "act", matrix, making);
  }

  private static LayerNorm norm(Matrix gain) {
    return new LayerNorm(gain.row(0), new double[gain.cols()], LayerNorm.EPSILON);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Board board = board(parameters);
    return new BoardView(ID, board, LINES, CELL, parameters)
        .panel()
        .names("x", Shown.typed(board.matrix("x").row(0)), "X.0")
        .names("attn", Shown.rounded(2, board.matrix("attn").row(0)), "attn")
        .names("mlp", Shown.rounded(2, board.matrix("mlp").row(0)), "mlp")
        .names("out", Shown.rounded(2, board.matrix("out").row(0)), "out");
  }
}
