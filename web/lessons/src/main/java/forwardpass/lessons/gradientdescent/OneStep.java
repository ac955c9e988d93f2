package forwardpass.lessons.gradientdescent;

import forwardpass.engine.optim.DescentStep;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** One step of gradient descent on (w − 1)², and the loss before and after it. */
public final class OneStep extends Worked {
  private static final NumberParameter W = new NumberParameter("w", 3.0, -9, 9, 0.1);
  private static final NumberParameter ALPHA = new NumberParameter("alpha", 0.1, 0, 1.5, 0.01);
  private static final int DECIMALS = 3;

  public OneStep() {
    super("gradient-descent-one-step", W, ALPHA);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double w = given.get(W);
    double alpha = given.get(ALPHA);
    double slope = Parabola.slope(w);
    DescentStep step = DescentStep.from(new double[] {w}, new double[] {slope}, alpha);
    double next = step.next()[0];
    work.step("gradient").value(slope, DECIMALS);
    work.step("change").with("gradient", slope).value(alpha * slope, DECIMALS);
    work.step("update").with("change", alpha * slope).value(next, DECIMALS);
    StepBuilder look = work.step("look").formula("loss.numbers");
    look.value("before", Parabola.loss(w), DECIMALS).marked("before");
    look.with("w", next).value("after", Parabola.loss(next), DECIMALS).marked("after");
    work.announce("w", Num.rounded(w, DECIMALS))
        .announce("next", Num.rounded(next, DECIMALS))
        .announce("before", Num.rounded(Parabola.loss(w), DECIMALS), "before")
        .announce("after", Num.rounded(Parabola.loss(next), DECIMALS), "after");
  }
}
