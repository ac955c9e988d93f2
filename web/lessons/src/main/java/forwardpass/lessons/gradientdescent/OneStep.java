package forwardpass.lessons.gradientdescent;

import forwardpass.engine.optim.DescentStep;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.List;

/** One step of gradient descent on (w − 1)², and the loss before and after it. */
public final class OneStep implements Worked {
  private static final NumberParameter W = new NumberParameter("w", 3.0, -9, 9, 0.1);
  private static final NumberParameter ALPHA = new NumberParameter("alpha", 0.1, 0, 1.5, 0.01);
  private static final int DECIMALS = 3;

  @Override
  public String id() {
    return "gradient-descent-one-step";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(W, ALPHA);
  }

  private static DescentStep step(Parameters parameters) {
    double w = parameters.get(W);
    return DescentStep.from(
        new double[] {w}, new double[] {Parabola.slope(w)}, parameters.get(ALPHA));
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double w = parameters.get(W);
    double slope = Parabola.slope(w);
    double alpha = parameters.get(ALPHA);
    double change = alpha * slope;
    double next = step(parameters).next()[0];
    Message loss = Message.of("loss.numbers");
    return List.of(
        WorkedStep.of("gradient", row("gradient.numbers", slope, "w", w)),
        WorkedStep.of(
            "change",
            Rows.value(
                "change",
                Message.of("change.numbers").with("alpha", num(alpha)).with("gradient", num(slope)),
                change,
                DECIMALS)),
        WorkedStep.of(
            "update",
            Rows.value(
                "update",
                Message.of("update.numbers").with("w", num(w)).with("change", num(change)),
                next,
                DECIMALS)),
        WorkedStep.of(
            "look",
            Rows.value("before", loss.with("w", num(w)), Parabola.loss(w), DECIMALS),
            Rows.value("after", loss.with("w", num(next)), Parabola.loss(next), DECIMALS)));
  }

  private static WorkedStep.Row row(String key, double value, String hole, double filled) {
    return Rows.value("only", Message.of(key).with(hole, num(filled)), value, DECIMALS);
  }

  private static Num num(double value) {
    return Num.rounded(value, DECIMALS);
  }

  @Override
  public Message announcement(Parameters parameters) {
    double w = parameters.get(W);
    double next = step(parameters).next()[0];
    return Message.of("announce")
        .with("w", num(w))
        .with("next", num(next))
        .with("before", num(Parabola.loss(w)))
        .with("after", num(Parabola.loss(next)));
  }
}
