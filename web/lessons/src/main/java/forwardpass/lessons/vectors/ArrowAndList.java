package forwardpass.lessons.vectors;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of two numbers and the arrow it is, with the steps across and up, and the way straight.
 */
public final class ArrowAndList extends PureFigure {
  private static final VectorParameter V =
      new VectorParameter("v", List.of(3.0, 7.0), 2, 2, -8, 8, 0.5);
  private static final Axis AXIS = Axis.of(-8.5, 8.5).every(1);
  private static final Chart CHART = Chart.plane(AXIS, AXIS, Svg.WIDTH);
  private static final Plane PLANE = CHART.plane();

  public ArrowAndList() {
    super("vectors-arrow", V);
  }

  @Override
  public View view(Parameters parameters) {
    double[] v = Reals.array(parameters.get(V));
    return new Figure(words -> picture(v, words), announcement(parameters), table(v));
  }

  private static Node picture(double[] v, Words words) {
    List<Node> marks = new ArrayList<>(CHART.nodes());
    marks.add(Svg.group("act", PLANE.path("line guide", 0, 0, v[0], 0, v[0], v[1])).keyed("legs"));
    double x = PLANE.x().at(v[0]);
    double y = PLANE.y().at(v[1]);
    double across = v[1] >= 0 ? 36 : -22;
    if (v[0] != 0) {
      marks.add(
          Svg.label("label num mid halo live", (240 + x) / 2, 240 + across, Lists.plain(v[0]))
              .keyed("across"));
    }
    if (v[1] != 0) {
      String side = v[0] >= 0 ? "" : " end";
      marks.add(
          Svg.label(
                  "label num halo live" + side,
                  x + (v[0] >= 0 ? 10 : -10),
                  (240 + y) / 2 + 5,
                  Lists.plain(v[1]))
              .keyed("up"));
    }
    marks.add(PLANE.arrowToRing("query", 0, 0, v[0], v[1]).keyed("arrow"));
    double[] half = Vectors.scale(0.5, v);
    marks.add(
        Svg.group(
                "query",
                Svg.label(
                    "label strong own halo" + (v[0] >= 0 ? " end" : ""),
                    PLANE.x().at(half[0]) + (v[0] >= 0 ? -10 : 10),
                    PLANE.y().at(half[1]) - 4,
                    new Text("v")))
            .keyed("name"));
    marks.add(
        Handle.inPlane(
            "v.0",
            "v.1",
            words.plain("handle"),
            Lists.plain(v[0]).text() + ", " + Lists.plain(v[1]).text(),
            v[0],
            v[1],
            PLANE));
    return Svg.plot(CHART.height(), words.plain("picture"), marks);
  }

  private static DataTable table(double[] v) {
    View norm = live(Num.upTo(Vectors.norm(v), 3));
    return DataTable.of("table.caption", "column.first", "column.second", "column.norm")
        .row("v", given(Lists.plain(v[0])), given(Lists.plain(v[1])), norm);
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] v = Reals.array(parameters.get(V));
    return Message.of("describe")
        .with("v", Lists.math(v))
        .with("x", Lists.math(Lists.plain(v[0])))
        .with("y", Lists.math(Lists.plain(v[1])))
        .with("norm", Lists.math(Num.upTo(Vectors.norm(v), 3)));
  }
}
