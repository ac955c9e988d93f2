package forwardpass.lessons.gradients;

import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import java.util.List;

/** A surface that can be turned, with the two slices through a point and their slopes. */
public final class SurfaceFigure extends PanelFigure {
  static final ChoiceParameter F =
      new ChoiceParameter("f", "mixed", List.of("mixed", "bowl", "ravine"));
  static final NumberParameter X = new NumberParameter("x", 2.0, -3, 3, 0.1);
  static final NumberParameter Y = new NumberParameter("y", 1.0, -3, 3, 0.1);
  static final NumberParameter TURN = new NumberParameter("turn", 24.0, -180, 180, 2);
  static final NumberParameter TILT = new NumberParameter("tilt", 34.0, 4, 86, 2);

  public SurfaceFigure() {
    super("derivatives-surface", F, X, Y, TURN, TILT);
    fieldsAre(F, X, Y);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Quadratic f = Quadratic.named(parameters.get(F));
    double x = parameters.get(X);
    double y = parameters.get(Y);
    double[] gradient = f.gradient(x, y);
    Num height = Num.upTo(f.at(x, y) + 0.0, 3); // + 0.0 turns −0 into 0
    Num alongX = Num.upTo(gradient[0] + 0.0, 3);
    Num alongY = Num.upTo(gradient[1] + 0.0, 3);
    TableBuilder table = TableBuilder.of("table.caption", "column.what", "column.number");
    table.saidRow("height").live(height);
    table.saidRow("along-x").live(alongX);
    table.saidRow("along-y").live(alongY);
    View picture = new SurfacePicture(f, x, y, parameters.get(TURN), parameters.get(TILT));
    return Panel.saying("describe")
        .announce("place", Shown.typed(x, y))
        .announce("height", height, "")
        .announce("along-x", alongX, "slice-x")
        .announce("along-y", alongY, "slice-y")
        .figure(picture, table)
        .verdict();
  }
}
