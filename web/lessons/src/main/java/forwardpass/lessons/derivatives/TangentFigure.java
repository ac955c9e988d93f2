package forwardpass.lessons.derivatives;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** A curve with its tangent at a point that can be pulled, and that point under a microscope. */
public final class TangentFigure extends PanelFigure {
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
  protected Panel panel(Parameters parameters) {
    Sloped curve = Sloped.named(parameters.get(F));
    double x = parameters.get(X);
    double slope = curve.slopeAt(x);
    double magnification = magnification(parameters);
    double width = FIELD / magnification;
    double gap = gap(curve, x, width);
    boolean isCorner = Double.isNaN(slope);
    Num percent = Num.sized(100 * Math.abs(gap) / width, 2);
    Message describe =
        Message.of(isCorner ? "corner" : "describe").with("zoom", Num.upTo(magnification, 0));
    if (!isCorner) {
      describe = describe.with("x", Num.upTo(x, 3)).with("slope", Num.upTo(slope, 3));
      describe = describe.with("percent", percent);
    }
    View pictures =
        Group.of(
            "lab",
            new TangentPicture(curve, x, width),
            new MicroscopePicture(curve, x, width, magnification));
    return Panel.saying(describe)
        .figure(pictures, table(curve, x, width))
        .verdict()
        .names("x", Num.upTo(x, 3), "x")
        .names(orNone("slope", isCorner, Num.upTo(slope, 3)))
        .names("zoom", Num.upTo(magnification, 0), "zoom")
        .names(orNone("gap", isCorner, percent).at("field"));
  }

  private static Named orNone(String name, boolean isCorner, Num value) {
    return isCorner ? Named.word(name, "named.none") : Named.of(name, value);
  }

  /** How far the curve is off its tangent at the right edge of the field; NaN without a tangent. */
  static double gap(Sloped curve, double x, double width) {
    return curve.at(x + width / 2) - curve.at(x) - curve.slopeAt(x) * width / 2;
  }

  private static TableBuilder table(Sloped curve, double x, double width) {
    double gap = gap(curve, x, width);
    TableBuilder table = TableBuilder.of("table.caption", "column.what", "column.number");
    table.saidRow("x").upTo(3, x);
    table.saidRow("f").fixed(3, curve.at(x));
    table.saidRow("slope").fixed(3, curve.slopeAt(x));
    table.saidRow("width").sized(3, width);
    table.saidRow("gap").sized(5, gap);
    table.saidRow("share").sized(5, gap / width);
    return table;
  }
}
