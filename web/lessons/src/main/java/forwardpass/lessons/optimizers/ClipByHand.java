package forwardpass.lessons.optimizers;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.optim.GradientNorm;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;
import java.util.ArrayList;
import java.util.List;

/** A gradient clipped by its norm: measured, compared with what is allowed, shortened. */
public final class ClipByHand extends Worked {
  private static final VectorParameter G =
      new VectorParameter("g", List.of(2.0, -6.0, 3.0), 2, 5, -99, 99, 0.5);
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
    work.step("squares").sum(squares(g), sum, DECIMALS);
    work.step("norm").with("sum", num(sum)).value(norm, DECIMALS).marked("norm");
    work.step("factor")
        .with("c", most)
        .with("norm", num(norm))
        .value(factor, DECIMALS)
        .marked("factor");
    work.step("shorten").with("factor", num(factor)).with("g", g).values(clipped, DECIMALS);
    work.names("factor", num(factor), "factor");
    work.announce("norm", num(norm), "norm").announce("clipped", Shown.rounded(DECIMALS, clipped));
  }

  private static List<Node> squares(double[] g) {
    List<Node> squares = new ArrayList<>();
    for (double entry : g) {
      squares.add(Maths.sup(Maths.operand(num(entry)), Maths.number(Num.whole(2))));
    }
    return squares;
  }

  private static Num num(double value) {
    return Num.rounded(value, DECIMALS);
  }
}
