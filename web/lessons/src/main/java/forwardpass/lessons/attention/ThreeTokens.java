package forwardpass.lessons.attention;

import forwardpass.engine.attention.AttentionSteps;
import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Attention on three tokens: every cell of every matrix can be opened to what made it. */
public final class ThreeTokens implements PureLesson {
  static final String ID = "attention-three-tokens";
  static final MatrixParameter Q =
      Grids.parameter("Q", 0.5, new double[] {1, 0}, new double[] {0, 1}, new double[] {1, 1});
  static final MatrixParameter K =
      Grids.parameter("K", 0.5, new double[] {1, 1}, new double[] {0, 1}, new double[] {1, 0});
  static final MatrixParameter V =
      Grids.parameter("V", 1, new double[] {10, 0}, new double[] {0, 10}, new double[] {5, 5});

  /** Products, scores, weights, outputs: 9 + 9 + 9 + 6 cells. It begins at the first output. */
  static final IntegerParameter CELL = new IntegerParameter("cell", 27, 0, 32);

  private static final List<List<Part>> LINES =
      List.of(
          List.of(Part.Q, Part.K, Part.V),
          List.of(Part.PRODUCTS, Part.SCORES, Part.WEIGHTS, Part.Z));

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Q, K, V, CELL);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of();
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
  public View view(Parameters parameters) {
    return new BoardView(ID, board(parameters), LINES, CELL, parameters);
  }

  @Override
  public Message announcement(Parameters parameters) {
    return new Opened(board(parameters)).said();
  }
}
