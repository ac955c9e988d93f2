package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Vector a at its angle, b along the axis, and the shadow that a casts on b's line. */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record ShadowPicture(double[] a, double[] b, double degrees) implements View {
  private static final Chart CHART =
      Chart.plane(
          Axis.of(-4.4, 5.2).every(1).unnumbered(),
          Axis.of(-1.3, 3.6).every(1).unnumbered(),
          Svg.WIDTH);

  @Override
  public Node lower(Words words) {
    Plane plane = CHART.plane();
    List<Node> marks = new ArrayList<>(CHART.nodes());
    marks.add(plane.arrow("key", 0, 0, b[0], b[1]).keyed("b"));
    marks.add(plane.path("line dash thin muted", a[0], a[1], a[0], 0).keyed("drop"));
    marks.add(
        Svg.group(a[0] < 0 ? "neg" : "pos", plane.path("line thick", 0, -0.28, a[0], -0.28))
            .keyed("shadow"));
    marks.add(plane.arrow("query", 0, 0, a[0], a[1]).keyed("a"));
    marks.add(name("query", "a", a[0] * 1.1, a[1] * 1.1 - 0.08, plane, words).keyed("name-a"));
    marks.add(name("key", "b", b[0] + 0.3, -0.08, plane, words).keyed("name-b"));
    marks.add(
        Svg.label(
                "label num mid halo live",
                plane.x().at(0.5 * a[0]),
                plane.y().at(-0.28) + 22,
                Num.fixed(a[0], 2))
            .keyed("shadow-length"));
    marks.add(
        Svg.label(
                "label num strong live halo",
                10,
                22,
                new Text(words.plain("label.dot") + " "),
                Num.fixed(Vectors.dot(a, b), 2))
            .keyed("dot"));
    return Svg.plot(CHART.height(), words.plain("picture"), marks);
  }

  private static forwardpass.lessons.node.Element name(
      String meaning, String name, double x, double y, Plane plane, Words words) {
    return Svg.group(
        meaning,
        Svg.label(
            "label strong own mid halo",
            plane.x().at(x),
            plane.y().at(y),
            words.plain("name." + name)));
  }
}
