package forwardpass.lessons.derivatives;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.List;

/** A product as a rectangle whose two sides grow: v·du on the right, u·dv on top, du·dv besides. */
public final class ProductGrowth extends PanelFigure {
  private static final NumberParameter U = new NumberParameter("u", 3.0, 1, 4, 0.5);
  private static final NumberParameter V = new NumberParameter("v", 2.0, 1, 4, 0.5);
  private static final NumberParameter DU = new NumberParameter("du", 0.6, 0, 1, 0.05);
  private static final NumberParameter DV = new NumberParameter("dv", 0.4, 0, 1, 0.05);

  public ProductGrowth() {
    super("derivatives-product", U, V, DU, DV);
    fieldsAre(U, V);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double u = parameters.get(U);
    double v = parameters.get(V);
    double du = parameters.get(DU);
    double dv = parameters.get(DV);
    View picture =
        new GrowthPicture(
            u, v, du, dv, List.of("u", "v"), List.of("du", "dv"), words -> ring(words, parameters));
    Num right = Num.upTo(v * du, 4);
    Num top = Num.upTo(u * dv, 4);
    TableBuilder table = TableBuilder.of("table.caption", "column.part", "column.area");
    table.saidRow("whole").upTo(4, u * v);
    table.saidRow("right").live(right);
    table.saidRow("top").live(top);
    table.saidRow("corner").upTo(6, du * dv);
    return Panel.saying("describe")
        .announce("growth", Num.upTo((u + du) * (v + dv) - u * v, 4))
        .announce("right", right, "right")
        .announce("top", top, "top")
        .announce("corner", Num.upTo(du * dv, 4), "corner")
        .figure(picture, table)
        .verdict();
  }

  /** The ring's values are du and dv, which begin where u and v end. */
  private static Element ring(Words words, Parameters parameters) {
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
}
