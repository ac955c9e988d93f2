package forwardpass.lessons.derivatives;

import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.List;

/** A product as a rectangle whose two sides grow: v·du on the right, u·dv on top, du·dv besides. */
public final class ProductGrowth extends PureFigure {
  private static final NumberParameter U = new NumberParameter("u", 3.0, 1, 4, 0.5);
  private static final NumberParameter V = new NumberParameter("v", 2.0, 1, 4, 0.5);
  private static final NumberParameter DU = new NumberParameter("du", 0.6, 0, 1, 0.05);
  private static final NumberParameter DV = new NumberParameter("dv", 0.4, 0, 1, 0.05);

  public ProductGrowth() {
    super("derivatives-product", U, V, DU, DV);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(U, V);
  }

  @Override
  public View view(Parameters parameters) {
    double u = parameters.get(U);
    double v = parameters.get(V);
    double du = parameters.get(DU);
    double dv = parameters.get(DV);
    GrowthPicture picture =
        new GrowthPicture(
            u, v, du, dv, List.of("u", "v"), List.of("du", "dv"), words -> ring(words, parameters));
    return Group.of(
        "",
        new Figure(picture, announcement(parameters), table(u, v, du, dv)),
        new Say("p", "verdict-line", announcement(parameters)));
  }

  /** The ring's values are du and dv, which begin where u and v end. */
  private static forwardpass.lessons.node.Element ring(Words words, Parameters parameters) {
    double u = parameters.get(U);
    double v = parameters.get(V);
    Scale across = GrowthPicture.across(u, v);
    Scale up = GrowthPicture.up(u, v);
    Plane plane =
        new Plane(
            new Scale(-u, across.to() - u, across.start(), across.end()),
            new Scale(-v, up.to() - v, up.start(), up.end()));
    double du = parameters.get(DU);
    double dv = parameters.get(DV);
    String where = Num.upTo(du, 2).text() + ", " + Num.upTo(dv, 2).text();
    return Handle.inPlane(DU.id(), DV.id(), words.plain("handle"), where, du, dv, plane);
  }

  private static DataTable table(double u, double v, double du, double dv) {
    return DataTable.of("table.caption", "column.part", "column.area")
        .with(
            row("whole", Num.upTo(u * v, 4)),
            row("right", Num.upTo(v * du, 4)),
            row("top", Num.upTo(u * dv, 4)),
            row("corner", Num.upTo(du * dv, 6)));
  }

  private static DataTable.Row row(String key, Num num) {
    return new DataTable.Row(key, "", List.of(Say.inline("row." + key), new Live(num)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double u = parameters.get(U);
    double v = parameters.get(V);
    double du = parameters.get(DU);
    double dv = parameters.get(DV);
    return Message.of("describe")
        .with("growth", Num.upTo((u + du) * (v + dv) - u * v, 4))
        .with("right", Num.upTo(v * du, 4))
        .with("top", Num.upTo(u * dv, 4))
        .with("corner", Num.upTo(du * dv, 4));
  }
}
