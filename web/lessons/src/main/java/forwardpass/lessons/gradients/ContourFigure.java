package forwardpass.lessons.gradients;

import forwardpass.engine.calculus.Partials;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Element;
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

/** A map with contours: the gradient at a point, and the slope along any direction from it. */
public final class ContourFigure extends PanelFigure {
  static final ChoiceParameter F =
      new ChoiceParameter("f", "bowl", List.of("bowl", "mixed", "ravine"));
  static final NumberParameter X = new NumberParameter("x", 2.0, -2.5, 2.5, 0.1);
  static final NumberParameter Y = new NumberParameter("y", 1.0, -2.5, 2.5, 0.1);
  static final NumberParameter WALK = new NumberParameter("walk", 100.0, 0, 360, 5);
  private static final double STEP = 0x1p-10;

  public ContourFigure() {
    super("derivatives-contour", F, X, Y, WALK);
    fieldsAre(F);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Quadratic f = Quadratic.named(parameters.get(F));
    double x = parameters.get(X);
    double y = parameters.get(Y);
    double walk = parameters.get(WALK);
    double[] gradient = f.gradient(x, y);
    Element list = Shown.typed(gradient[0] + 0.0, gradient[1] + 0.0); // + 0.0 turns −0 into 0
    double steepness = Vectors.norm(gradient);
    Num steepest = Num.rounded(steepness, 3);
    Num walked = Num.rounded(slope(f, x, y, walk), 3);
    Message describe =
        Message.of("describe")
            .with("place", Shown.typed(x, y))
            .with("gradient", list)
            .with("steepest", steepest)
            .with("walked", walked);
    TableBuilder table = TableBuilder.of("table.caption", "column.what", "column.number");
    table.saidRow("height").upTo(3, f.at(x, y) + 0.0);
    table.saidRow("along-x").upTo(3, gradient[0] + 0.0);
    table.saidRow("along-y").upTo(3, gradient[1] + 0.0);
    table.saidRow("steepest").upTo(3, steepness);
    table.saidRow("walked").upTo(3, slope(f, x, y, walk) + 0.0);
    View pictures =
        Group.of("lab", new ContourPicture(f, x, y, walk), new DirectionPicture(f, x, y, walk));
    return Panel.saying(steepness == 0 ? Message.of("flat") : describe)
        .figure(pictures, table)
        .verdict()
        .names("gradient", list, "x")
        .names("steepest", steepest)
        .names("direction", Num.upTo(walk, 0), "walk")
        .names("walked", walked, "walk");
  }

  /** The slope at a point for each unit walked in a direction, measured. */
  static double slope(Quadratic f, double x, double y, double degrees) {
    View3d.Direction along = View3d.Direction.of(degrees);
    return Partials.along(
        p -> f.at(p[0], p[1]), new double[] {x, y}, new double[] {along.x(), along.y()}, STEP);
  }
}
