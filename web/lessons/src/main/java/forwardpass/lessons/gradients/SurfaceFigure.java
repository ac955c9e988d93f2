package forwardpass.lessons.gradients;

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
import java.util.ArrayList;
import java.util.List;

/** A surface that can be turned, with the two slices through a point and their slopes. */
public final class SurfaceFigure extends PureFigure {
  static final ChoiceParameter F =
      new ChoiceParameter("f", "mixed", List.of("mixed", "bowl", "ravine"));
  static final NumberParameter X = new NumberParameter("x", 2.0, -3, 3, 0.1);
  static final NumberParameter Y = new NumberParameter("y", 1.0, -3, 3, 0.1);
  static final NumberParameter TURN = new NumberParameter("turn", 24.0, -180, 180, 2);
  static final NumberParameter TILT = new NumberParameter("tilt", 34.0, 4, 86, 2);

  public SurfaceFigure() {
    super("derivatives-surface", F, X, Y, TURN, TILT);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(F, X, Y);
  }

  @Override
  public View view(Parameters parameters) {
    Quadratic f = Quadratic.named(parameters.get(F));
    double x = parameters.get(X);
    double y = parameters.get(Y);
    double turn = parameters.get(TURN);
    double tilt = parameters.get(TILT);
    return Group.of(
        "",
        new Figure(
            new SurfacePicture(f, x, y, turn, tilt), announcement(parameters), table(f, x, y)),
        new Say("p", "verdict-line", announcement(parameters)));
  }

  private static DataTable table(Quadratic f, double x, double y) {
    double[] gradient = f.gradient(x, y);
    List<DataTable.Row> rows = new ArrayList<>();
    rows.add(row("height", f.at(x, y)));
    rows.add(row("along-x", gradient[0]));
    rows.add(row("along-y", gradient[1]));
    return new DataTable(
        Message.of("table.caption"),
        List.of(Message.of("column.what"), Message.of("column.number")),
        rows);
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
    return Message.of("describe")
        .with("place", Shown.typed(x, y))
        .with("height", Num.upTo(f.at(x, y), 3))
        .with("along-x", Num.upTo(gradient[0] + 0.0, 3))
        .with("along-y", Num.upTo(gradient[1] + 0.0, 3));
  }
}
