package forwardpass.lessons.transformerblock;

import forwardpass.engine.block.FeedForward;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.board.Terms;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** An MLP of three neurons on a vector of two numbers: up, bend, down. */
public final class MlpByHand extends Worked {
  private static final VectorParameter X = VectorParameter.fixed("x", -9, 9, 0.5, 1, -1);
  private static final MatrixParameter W_IN =
      Grids.parameter("WIN", 0.5, new double[][] {{1, 0, -0.5}, {-1, 2, 1}});
  private static final MatrixParameter W_OUT =
      Grids.parameter("WOUT", 0.5, new double[][] {{1, 0}, {0, 3}, {2, 1}});
  private static final int DECIMALS = 3;

  public MlpByHand() {
    super("block-mlp", X, W_IN, W_OUT);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] x = given.array(X);
    Matrix wIn = Grids.matrix(given, W_IN);
    Matrix wOut = Grids.matrix(given, W_OUT);
    FeedForward mlp = new FeedForward(wIn, new double[wIn.cols()], wOut, new double[wOut.cols()]);
    FeedForward.Pass pass = mlp.of(Matrix.of(new double[][] {x}));
    double[] pre = pass.pre().row(0);
    double[] post = pass.post().row(0);
    products(work.step("up"), x, wIn, pre);
    work.step("bend").rounded("pre", DECIMALS, pre).values(post, DECIMALS);
    products(work.step("down"), post, wOut, pass.output().row(0));
    work.announce("output", Shown.rounded(DECIMALS, pass.output().row(0)));
  }

  /** A row with a matrix: a dot product for each of its columns. */
  static void products(StepBuilder step, double[] row, Matrix matrix, double[] results) {
    for (int j = 0; j < results.length; j++) {
      Num result = Num.rounded(results[j], DECIMALS);
      step.joined(
          Integer.toString(j), "+", Terms.products(row, matrix.column(j)), result, DECIMALS);
    }
  }
}
