package forwardpass.lessons.derivatives;

import forwardpass.engine.calculus.StepSize;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** How wrong a measured slope of exp at 1 is, for steps from 1 down to where nothing is left. */
public final class StepSizeFigure extends PureFigure {
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
  public View view(Parameters parameters) {
    StepErrors errors = StepErrors.of(parameters.get(FORMAT));
    double exponent = parameters.get(EXPONENT);
    return Group.of(
        "",
        new Figure(
            new StepSizePicture(errors, exponent),
            announcement(parameters),
            table(errors, exponent)),
        new Say("p", "verdict-line", announcement(parameters)));
  }

  private static DataTable table(StepErrors errors, double exponent) {
    List<DataTable.Row> rows = new ArrayList<>();
    rows.add(row("here", "lit", errors, step(exponent)));
    for (int e = 0; e >= errors.lastPower(); e -= 2) {
      rows.add(row("power" + e, "", errors, step(e)));
    }
    return new DataTable(
        Message.of("table.caption"),
        List.of(
            Message.of("column.step"), Message.of("column.forward"), Message.of("column.central")),
        rows);
  }

  private static DataTable.Row row(String key, String cssClass, StepErrors errors, double step) {
    return new DataTable.Row(
        key,
        cssClass,
        List.of(
            new Leaf(Num.scientific(step, 1)),
            new Live(Num.scientific(errors.forward(step), 1)),
            new Live(Num.scientific(errors.central(step), 1))));
  }

  @Override
  public Message announcement(Parameters parameters) {
    StepErrors errors = StepErrors.of(parameters.get(FORMAT));
    double step = step(parameters.get(EXPONENT));
    double best = StepSize.central(TRUTH, TRUTH, errors.roundoff());
    String key = step > 3 * best ? "bend" : step < best / 3 ? "rounding" : "best";
    return Message.of(key)
        .with("step", Num.scientific(step, 1))
        .with("forward", Num.scientific(errors.forward(step), 1))
        .with("central", Num.scientific(errors.central(step), 1))
        .with("best-forward", Num.scientific(best(errors), 1))
        .with("best-central", Num.scientific(best, 1));
  }

  private static double best(StepErrors errors) {
    return StepSize.forward(TRUTH, TRUTH, errors.roundoff());
  }
}
