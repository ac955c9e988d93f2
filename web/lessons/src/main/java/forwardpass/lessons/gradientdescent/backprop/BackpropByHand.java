package forwardpass.lessons.gradientdescent.backprop;

import forwardpass.lessons.answer.NumberAnswer;
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

/** Backpropagation by hand through (ax + b)²: forwards, and back with a local derivative a step. */
public final class BackpropByHand implements Worked {
  private static final NumberParameter X = new NumberParameter("x", 2.0, -10, 10, 1);
  private static final NumberParameter A = new NumberParameter("a", 3.0, -10, 10, 1);
  private static final NumberParameter B = new NumberParameter("b", 1.0, -10, 10, 1);
  private static final int DECIMALS = 4;

  @Override
  public String id() {
    return "backprop-steps";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(X, A, B);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double x = parameters.get(X);
    double a = parameters.get(A);
    double b = parameters.get(B);
    double u = a * x;
    double v = u + b;
    double byV = 2 * v; // ∂f/∂f is 1
    double byX = byV * a; // ∂f/∂u is ∂f/∂v
    return List.of(
        WorkedStep.of(
            "forward",
            row("u", with("forward.u", a, x), u),
            row("v", with("forward.v", u, b), v),
            row("f", with("forward.f", v, v), v * v)),
        WorkedStep.of("square", row("v", with("square.numbers", 1, v), byV)),
        WorkedStep.of("sum", row("u", with("sum.numbers", byV, 1), byV)),
        WorkedStep.of("product", row("x", with("product.numbers", byV, a), byX)));
  }

  private static Message with(String key, double left, double right) {
    return Message.of(key)
        .with("left", Num.upTo(left, DECIMALS))
        .with("right", Num.upTo(right, DECIMALS));
  }

  private static WorkedStep.Row row(String key, Message numbers, double value) {
    return Rows.shown(key, numbers, Num.upTo(value + 0.0, DECIMALS))
        .asking(NumberAnswer.exact(), value + 0.0);
  }

  @Override
  public Message announcement(Parameters parameters) {
    double v = parameters.get(A) * parameters.get(X) + parameters.get(B);
    return Message.of("announce")
        .with("f", Shown.one(Num.upTo(v * v, DECIMALS)))
        .with("slope", Shown.one(Num.upTo(2 * v * parameters.get(A) + 0.0, DECIMALS)));
  }
}
