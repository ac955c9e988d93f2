package forwardpass.lessons.gradientdescent;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.optim.GradientNorm;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;

/** A gradient clipped by its norm: measured, compared with what is allowed, shortened. */
public final class ClipByHand implements Worked {
  private static final VectorParameter G =
      new VectorParameter("g", List.of(2.0, -6.0, 3.0), 2, 5, -99, 99, 0.5);
  private static final NumberParameter MOST = new NumberParameter("c", 2.0, 0.1, 20, 0.1);
  private static final int DECIMALS = 3;

  @Override
  public String id() {
    return "gradient-descent-clip";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(G, MOST);
  }

  private static double factor(Parameters parameters) {
    double norm = Vectors.norm(Reals.array(parameters.get(G)));
    return GradientNorm.scale(norm, parameters.get(MOST));
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double[] g = Reals.array(parameters.get(G));
    double most = parameters.get(MOST);
    double norm = Vectors.norm(g);
    double factor = factor(parameters);
    double[] clipped = Vectors.scale(factor, g);
    List<Node> squares = new ArrayList<>();
    for (double entry : g) {
      squares.add(Maths.sup(Maths.operand(num(entry)), Maths.number(Num.whole(2))));
    }
    Message product = Message.of("shorten.numbers").with("factor", num(factor));
    return List.of(
        WorkedStep.of(
            "squares", Rows.sum("squares", squares, Vectors.dot(g, g), DECIMALS)),
        WorkedStep.of(
            "norm",
            Rows.value(
                "norm",
                Message.of("norm.numbers").with("sum", num(Vectors.dot(g, g))),
                norm,
                DECIMALS)),
        WorkedStep.of(
            "factor",
            Rows.value(
                "factor",
                Message.of("factor.numbers").with("c", num(most)).with("norm", num(norm)),
                factor,
                DECIMALS)),
        WorkedStep.of(
            "shorten",
            Rows.each(clipped, DECIMALS, i -> product.with("g", num(g[i])))));
  }

  private static Num num(double value) {
    return Num.rounded(value, DECIMALS);
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] g = Reals.array(parameters.get(G));
    return Message.of("announce")
        .with("norm", num(Vectors.norm(g)))
        .with("clipped", Shown.rounded(DECIMALS, Vectors.scale(factor(parameters), g)));
  }
}
