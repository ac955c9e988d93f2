package forwardpass.lessons.derivatives;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.List;

/** The slope of (3x + 1)² in two ways: link by link, and multiplied out. */
public final class ChainByHand implements Worked {
  private static final NumberParameter X = new NumberParameter("x", 2.0, -5, 5, 0.5);
  private static final double STEP = 0.001;

  @Override
  public String id() {
    return "derivatives-chain";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(X);
  }

  private static double f(double x) {
    double u = 3 * x + 1;
    return u * u;
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double x = parameters.get(X);
    double u = 3 * x + 1;
    double outer = 2 * u;
    FiniteDifference.Slope slope = FiniteDifference.central(ChainByHand::f, x, STEP);
    Message numbers = Message.of("measured.numbers");
    Num at = Num.upTo(x, 3);
    return List.of(
        WorkedStep.of(
            "inside", Rows.value("value", Message.of("inside.numbers").with("x", at), u, 3)),
        WorkedStep.of(
            "outer",
            Rows.value(
                "value", Message.of("outer.numbers").with("u", Num.upTo(u, 3)), outer, 3)),
        WorkedStep.of("inner", Rows.value("value", Message.of("inner.numbers"), 3, 3)),
        WorkedStep.of(
            "product",
            Rows.value(
                "value",
                Message.of("product.numbers").with("outer", Num.upTo(outer, 3)),
                3 * outer,
                3)),
        WorkedStep.of(
            "expanded",
            Rows.value("value", Message.of("expanded.numbers").with("x", at), 18 * x + 6, 3)),
        WorkedStep.of(
            "measured",
            Rows.shown(
                "value",
                numbers
                    .with("right", Num.upTo(slope.atRight(), 6))
                    .with("left", Num.upTo(slope.atLeft(), 6))
                    .with("run", Num.upTo(slope.run(), 6)),
                Num.upTo(slope.slope(), 6))));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double x = parameters.get(X);
    return Message.of("announce").with("x", Num.upTo(x, 3)).with("slope", Num.upTo(18 * x + 6, 3));
  }
}
