package forwardpass.lessons.transformerblock;

import forwardpass.engine.block.GatedFeedForward;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** SwiGLU with two neurons: one way up opens or closes the other. */
public final class SwigluByHand extends Worked {
  private static final VectorParameter X = VectorParameter.fixed("x", -9, 9, 0.5, 1, -1);
  private static final MatrixParameter W_GATE =
      Grids.parameter("WGATE", 0.5, new double[][] {{2, -1}, {-1, 1}});
  private static final MatrixParameter W_IN =
      Grids.parameter("WIN", 0.5, new double[][] {{1, 3}, {-1, 0}});
  private static final MatrixParameter W_OUT =
      Grids.parameter("WOUT", 0.5, new double[][] {{1, 0}, {2, 1}});
  private static final int DECIMALS = 3;

  public SwigluByHand() {
    super("block-swiglu", X, W_GATE, W_IN, W_OUT);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] x = given.array(X);
    Matrix wGate = Grids.matrix(given, W_GATE);
    Matrix wIn = Grids.matrix(given, W_IN);
    Matrix wOut = Grids.matrix(given, W_OUT);
    Matrix row = Matrix.of(new double[][] {x});
    GatedFeedForward.Pass pass = new GatedFeedForward(wGate, wIn, wOut).of(row);
    double[] open = MatMul.matmul(row, wGate).row(0);
    double[] gate = pass.gate().row(0);
    double[] in = pass.in().row(0);
    double[] post = pass.post().row(0);
    MlpByHand.products(work.step("gate"), x, wGate, open);
    work.step("bend").rounded("pre", DECIMALS, open).values(gate, DECIMALS);
    MlpByHand.products(work.step("in"), x, wIn, in);
    work.let("gate", DECIMALS, gate).let("in", DECIMALS, in);
    work.step("product").values(post, DECIMALS);
    MlpByHand.products(work.step("down"), post, wOut, pass.output().row(0));
    work.announce("output", Shown.rounded(DECIMALS, pass.output().row(0)));
  }
}
