package forwardpass.lessons.derivatives;

import forwardpass.engine.calculus.StepSize;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import java.util.List;

/** How wrong a measured slope of exp at 1 is, for steps from 1 down to where nothing is left. */
public final class StepSizeFigure extends PanelFigure {
  static final ChoiceParameter FORMAT =
      new ChoiceParameter("format", "float64", List.of("float32", "float64"));
  static final NumberParameter EXPONENT = new NumberParameter("e", -3.0, -16, 0, 0.25);

  /** Where the slope is taken; there exp and all its derivatives are e. */
  static final double AT = 1;

  static final double TRUTH = Exp.exp(AT);

  public StepSizeFigure() {
    super("derivatives-step-size", FORMAT, EXPONENT);
  }

  static double step(double exponent) {
    return Exp.exp(exponent * Log.log(10));
  }

  @Override
  protected Panel panel(Parameters parameters) {
    StepErrors errors = StepErrors.of(parameters.get(FORMAT));
    double exponent = parameters.get(EXPONENT);
    double step = step(exponent);
    Num forward = Num.scientific(errors.forward(step), 1);
    Num central = Num.scientific(errors.central(step), 1);
    double best = StepSize.central(TRUTH, TRUTH, errors.roundoff());
    double bestForward = StepSize.forward(TRUTH, TRUTH, errors.roundoff());
    String key = step > 3 * best ? "bend" : step < best / 3 ? "rounding" : "best";
    return Panel.saying(key)
        .announce("step", Num.scientific(step, 1), "e")
        .announce("forward", forward, "forward")
        .announce("central", central, "central")
        .announce("best-forward", Num.scientific(bestForward, 1))
        .announce("best-central", Num.scientific(best, 1))
        .figure(new StepSizePicture(errors, exponent), table(errors, step))
        .verdict();
  }

  private static TableBuilder table(StepErrors errors, double here) {
    TableBuilder table =
        TableBuilder.of("table.caption", "column.step", "column.forward", "column.central");
    fill(table.row("here").litWhen(true), errors, here);
    for (int e = 0; e >= errors.lastPower(); e -= 2) {
      fill(table.row("power" + e), errors, step(e));
    }
    return table;
  }

  private static void fill(TableBuilder.Row row, StepErrors errors, double step) {
    row.given(Num.scientific(step, 1))
        .live(Num.scientific(errors.forward(step), 1))
        .live(Num.scientific(errors.central(step), 1));
  }
}
