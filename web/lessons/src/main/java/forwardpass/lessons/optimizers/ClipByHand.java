package forwardpass.lessons.optimizers;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.optim.GradientNorm;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** A gradient clipped by its norm: measured, compared with what is allowed, shortened. */
public final class ClipByHand extends Worked {
  private static final VectorParameter G = VectorParameter.sized("g", 2, 5, -99, 99, 0.5, 2, -6, 3);
  private static final NumberParameter MOST = new NumberParameter("c", 2.0, 0.1, 20, 0.1);
  private static final int DECIMALS = 3;

  public ClipByHand() {
    super("gradient-descent-clip", G, MOST);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] g = given.array(G);
    double most = given.get(MOST);
    double sum = Vectors.dot(g, g);
    double norm = Vectors.norm(g);
    double factor = GradientNorm.scale(norm, most);
    double[] clipped = Vectors.scale(factor, g);
    work.let("sum", num(sum)).let("norm", num(norm)).let("factor", num(factor));
    work.step("squares").sum(Maths.squares(g, ClipByHand::num), sum, DECIMALS);
    work.step("norm").value(norm, DECIMALS).marked("norm");
    work.step("factor").value(factor, DECIMALS).marked("factor");
    work.step("shorten").values(clipped, DECIMALS);
    work.names("factor", num(factor), "factor");
    work.announce("norm", num(norm), "norm").announce("clipped", Shown.rounded(DECIMALS, clipped));
  }

  private static Num num(double value) {
    return Num.rounded(value, DECIMALS);
  }
}
