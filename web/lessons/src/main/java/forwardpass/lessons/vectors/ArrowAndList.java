package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of two numbers and the arrow it is, with the steps across and up, and the way straight.
 */
public final class ArrowAndList extends PanelFigure {
  private static final VectorParameter V = VectorParameter.fixed("v", -8, 8, 0.5, 3, 7);
  private static final Chart CHART = Chart.square(8.5, Svg.WIDTH);
  private static final Plane PLANE = CHART.plane();

  public ArrowAndList() {
    super("vectors-arrow", V);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double[] v = parameters.array(V);
    Num norm = Num.upTo(Vectors.norm(v), 3);
    TableBuilder table =
        TableBuilder.of("table.caption", "column.first", "column.second", "column.norm");
    table.row("v").given(Lists.plain(v[0])).given(Lists.plain(v[1])).live(norm);
    return Panel.saying("describe")
        .announce("v", Shown.typed(v))
        .announce("x", Shown.one(Lists.plain(v[0])))
        .announce("y", Shown.one(Lists.plain(v[1])))
        .announce("norm", Shown.one(norm))
        .figure(words -> picture(v, words), table)
        .names("v", Lists.inText(v[0], v[1]), "v.0")
        .names("swapped", Lists.inText(v[1], v[0]));
  }

  private static Node picture(double[] v, Words words) {
    List<Node> marks = new ArrayList<>(CHART.nodes());
    marks.add(Svg.group("act", PLANE.path("line guide", 0, 0, v[0], 0, v[0], v[1])).keyed("legs"));
    double x = PLANE.x().at(v[0]);
    double y = PLANE.y().at(v[1]);
    boolean isRight = v[0] >= 0;
    if (v[0] != 0) {
      double below = 240 + (v[1] >= 0 ? 36 : -22);
      Num across = Lists.plain(v[0]);
      marks.add(Svg.label("label num mid halo live", (240 + x) / 2, below, across).keyed("across"));
    }
    if (v[1] != 0) {
      double beside = x + (isRight ? 10 : -10);
      String side = "label num halo live" + (isRight ? "" : " end");
      marks.add(Svg.label(side, beside, (240 + y) / 2 + 5, Lists.plain(v[1])).keyed("up"));
    }
    marks.add(PLANE.arrowToRing("query", 0, 0, v[0], v[1]).keyed("arrow"));
    double[] half = Vectors.scale(0.5, v);
    String css = "label strong own halo" + (isRight ? " end" : "");
    double left = PLANE.x().at(half[0]) + (isRight ? -10 : 10);
    Element name = Svg.label(css, left, PLANE.y().at(half[1]) - 4, new Text("v"));
    marks.add(Svg.group("query", name).keyed("name"));
    marks.add(Handle.ofPoint("v", words.plain("handle"), v, Lists.PLAIN, PLANE));
    return Svg.plot(CHART.height(), words.plain("picture"), marks);
  }
}
