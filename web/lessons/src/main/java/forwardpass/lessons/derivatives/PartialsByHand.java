package forwardpass.lessons.derivatives;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.engine.calculus.Partials;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.List;

/** The two partial derivatives of x² + 3xy by hand, and both once more by measuring. */
public final class PartialsByHand implements Worked {
  private static final NumberParameter X = new NumberParameter("x", 2.0, -5, 5, 0.5);
  private static final NumberParameter Y = new NumberParameter("y", 1.0, -5, 5, 0.5);
  private static final double STEP = 0.001;

  @Override
  public String id() {
    return "derivatives-partials";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(X, Y);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double x = parameters.get(X);
    double y = parameters.get(Y);
    double[] gradient = Quadratic.MIXED.gradient(x, y);
    Message across =
        Message.of("across.numbers").with("x", Num.upTo(x, 3)).with("y", Num.upTo(y, 3));
    Message up = Message.of("up.numbers").with("x", Num.upTo(x, 3));
    return List.of(
        WorkedStep.of("across", Rows.value("value", across, gradient[0], 3)),
        WorkedStep.of("up", Rows.value("value", up, gradient[1], 3)),
        WorkedStep.of(
            "gradient",
            Rows.shown(
                "gradient",
                Message.of("gradient.numbers"),
                Maths.equal(3, gradient),
                Shown.typed(gradient))),
        WorkedStep.of("measured", measured(0, x, y), measured(1, x, y)));
  }

  private static WorkedStep.Row measured(int which, double x, double y) {
    FiniteDifference.Slope slope =
        Partials.partial(
            p -> Quadratic.MIXED.at(p[0], p[1]), new double[] {x, y}, which, STEP);
    Message formula =
        Message.of("measured.numbers")
            .with("right", Num.upTo(slope.atRight(), 6))
            .with("left", Num.upTo(slope.atLeft(), 6))
            .with("run", Num.upTo(slope.run(), 6));
    return Rows.shown(Integer.toString(which), formula, Num.upTo(slope.slope(), 6));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double x = parameters.get(X);
    double y = parameters.get(Y);
    return Message.of("announce")
        .with("gradient", Shown.typed(Quadratic.MIXED.gradient(x, y)));
  }
}
