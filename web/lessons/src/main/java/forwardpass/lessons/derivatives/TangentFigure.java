package forwardpass.lessons.derivatives;

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
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** A curve with its tangent at a point that can be pulled, and that point under a microscope. */
public final class TangentFigure extends PureFigure {
  static final ChoiceParameter F =
      new ChoiceParameter("f", "square", List.of("square", "exp", "cubic", "relu"));
  static final NumberParameter X = new NumberParameter("x", 1.0, -2, 2, 0.1);
  static final NumberParameter ZOOM = new NumberParameter("zoom", 2.0, 0, 10, 0.5);

  /** How wide the plane is, and the microscope's field at no magnification. */
  static final double FIELD = 5;

  public TangentFigure() {
    super("derivatives-tangent", F, X, ZOOM);
  }

  /** By how much the microscope magnifies: 2 to the number of doublings. */
  static double magnification(Parameters parameters) {
    return Exp.exp(parameters.get(ZOOM) * Log.log(2));
  }

  @Override
  public View view(Parameters parameters) {
    Sloped curve = Sloped.named(parameters.get(F));
    double x = parameters.get(X);
    double width = FIELD / magnification(parameters);
    return Group.of(
        "",
        new Figure(
            Group.of(
                "lab",
                new TangentPicture(curve, x, width),
                new MicroscopePicture(curve, x, width, magnification(parameters))),
            announcement(parameters),
            table(curve, x, width)),
        new Say("p", "verdict-line", announcement(parameters)));
  }

  /** How far the curve is off its tangent at the right edge of the field; NaN without a tangent. */
  static double gap(Sloped curve, double x, double width) {
    return curve.at(x + width / 2) - curve.at(x) - curve.slopeAt(x) * width / 2;
  }

  private static DataTable table(Sloped curve, double x, double width) {
    double gap = gap(curve, x, width);
    return DataTable.of("table.caption", "column.what", "column.number")
        .with(
            row("x", Num.upTo(x, 3)),
            row("f", Num.fixed(curve.at(x), 3)),
            row("slope", Num.fixed(curve.slopeAt(x), 3)),
            row("width", Num.sized(width, 3)),
            row("gap", Num.sized(gap, 5)),
            row("share", Num.sized(gap / width, 5)));
  }

  private static DataTable.Row row(String key, Num num) {
    return new DataTable.Row(key, "", List.of(Say.inline("row." + key), new Live(num)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    Sloped curve = Sloped.named(parameters.get(F));
    double x = parameters.get(X);
    double slope = curve.slopeAt(x);
    double width = FIELD / magnification(parameters);
    if (Double.isNaN(slope)) {
      return Message.of("corner").with("zoom", Num.upTo(magnification(parameters), 0));
    }
    double percent = 100 * Math.abs(gap(curve, x, width)) / width;
    return Message.of("describe")
        .with("x", Num.upTo(x, 3))
        .with("slope", Num.upTo(slope, 3))
        .with("zoom", Num.upTo(magnification(parameters), 0))
        .with("percent", Num.sized(percent, 2));
  }
}
