package forwardpass.lessons.gradients;

import forwardpass.engine.calculus.Partials;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** A map with contours: the gradient at a point, and the slope along any direction from it. */
public final class ContourFigure extends PureFigure {
  static final ChoiceParameter F =
      new ChoiceParameter("f", "bowl", List.of("bowl", "mixed", "ravine"));
  static final NumberParameter X = new NumberParameter("x", 2.0, -2.5, 2.5, 0.1);
  static final NumberParameter Y = new NumberParameter("y", 1.0, -2.5, 2.5, 0.1);
  static final NumberParameter WALK = new NumberParameter("walk", 100.0, 0, 360, 5);
  private static final double STEP = 0x1p-10;

  public ContourFigure() {
    super("derivatives-contour", F, X, Y, WALK);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(F);
  }

  @Override
  public View view(Parameters parameters) {
    Quadratic f = Quadratic.named(parameters.get(F));
    double x = parameters.get(X);
    double y = parameters.get(Y);
    double walk = parameters.get(WALK);
    return Group.of(
        "",
        new Figure(
            Group.of("lab", new ContourPicture(f, x, y, walk), new DirectionPicture(f, x, y, walk)),
            announcement(parameters),
            table(f, x, y, walk)),
        new Say("p", "verdict-line", announcement(parameters)));
  }

  /** The slope at a point for each unit walked in a direction, measured. */
  static double slope(Quadratic f, double x, double y, double degrees) {
    View3d.Direction along = View3d.Direction.of(degrees);
    return Partials.along(
        p -> f.at(p[0], p[1]), new double[] {x, y}, new double[] {along.x(), along.y()}, STEP);
  }

  private static DataTable table(Quadratic f, double x, double y, double walk) {
    double[] gradient = f.gradient(x, y);
    return DataTable.of("table.caption", "column.what", "column.number")
        .with(
            row("height", f.at(x, y)),
            row("along-x", gradient[0]),
            row("along-y", gradient[1]),
            row("steepest", Vectors.norm(gradient)),
            row("walked", slope(f, x, y, walk)));
  }

  private static DataTable.Row row(String key, double value) {
    return new DataTable.Row(
        key, "", List.of(Say.inline("row." + key), new Live(Num.upTo(value + 0.0, 3))));
  }

  @Override
  public Message announcement(Parameters parameters) {
    Quadratic f = Quadratic.named(parameters.get(F));
    double x = parameters.get(X);
    double y = parameters.get(Y);
    double[] gradient = f.gradient(x, y);
    if (Vectors.norm(gradient) == 0) {
      return Message.of("flat");
    }
    return Message.of("describe")
        .with("place", Shown.typed(x, y))
        .with("gradient", Shown.typed(gradient[0] + 0.0, gradient[1] + 0.0))
        .with("steepest", Num.rounded(Vectors.norm(gradient), 3))
        .with("walked", Num.rounded(slope(f, x, y, parameters.get(WALK)), 3));
  }
}
