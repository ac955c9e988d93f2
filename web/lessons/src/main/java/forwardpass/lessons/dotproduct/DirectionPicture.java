package forwardpass.lessons.dotproduct;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Three arrows from the origin, and dashed lines for the two distances from a. */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record DirectionPicture(double[] a, double[] b, double[] c) implements View {
  private static final Chart CHART =
      Chart.plane(
          Axis.of(-8, 8).every(1).unnumbered(), Axis.of(-5, 5).every(1).unnumbered(), Svg.WIDTH);

  @Override
  public Node lower(Words words) {
    Plane plane = CHART.plane();
    List<Node> marks = new ArrayList<>(CHART.nodes());
    marks.add(plane.path("line dash thin muted", a[0], a[1], b[0], b[1]).keyed("ab"));
    marks.add(plane.path("line dash thin muted", a[0], a[1], c[0], c[1]).keyed("ac"));
    marks.add(plane.arrowToRing("key", 0, 0, b[0], b[1]).keyed("arrow-b"));
    marks.add(plane.arrowToRing("value", 0, 0, c[0], c[1]).keyed("arrow-c"));
    marks.add(plane.arrowToRing("query", 0, 0, a[0], a[1]).keyed("arrow-a"));
    marks.add(tip("key", "b", b, plane, words));
    marks.add(tip("value", "c", c, plane, words));
    marks.add(tip("query", "a", a, plane, words));
    return Svg.plot(CHART.height(), words.plain("picture"), marks);
  }

  private static Node tip(String meaning, String name, double[] v, Plane plane, Words words) {
    String label = words.plain(Message.of("handle").with("v", name));
    return Svg.group(
            meaning,
            plane.tipLabel(
                "label strong own halo", 0, 0, v[0], v[1], new Text(words.plain("name." + name))),
            Handle.ofPoint(name, label, v, 1, plane))
        .keyed("tip-" + name);
  }
}
