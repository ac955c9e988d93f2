package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The exponential, the logarithm, the line that mirrors one into the other, and two points. */
record CurvesPicture(double x) implements View {
  private static final Plane PLANE = Plane.window(-4, 8, -4, 8, 440);
  private static final double LAST = 2.079; // where exp leaves the picture: ln 8
  private static final int PIECES = 60;

  @Override
  public Node lower(Words words) {
    double y = Exp.exp(x);
    List<Node> marks = new ArrayList<>(PLANE.grid(1));
    marks.addAll(PLANE.numbers(2));
    marks.add(Svg.group("muted", PLANE.path("line thin dash", -4, -4, 8, 8)).keyed("mirror"));
    marks.add(Svg.group("act", PLANE.path("line", curve(true))).keyed("exp"));
    marks.add(Svg.group("weight", PLANE.path("line", curve(false))).keyed("ln"));
    marks.add(name("act", 0.7, 6.6, "name.exp", words));
    marks.add(name("weight", 6.1, 1.1, "name.ln", words));
    marks.add(name("muted", 4.9, 6.6, "name.mirror", words));
    marks.add(Svg.group("muted", PLANE.path("line thin dash", x, y, y, x)).keyed("between"));
    marks.add(
        Svg.group("weight", Svg.circle("mark", PLANE.x().at(y), PLANE.y().at(x), 6))
            .keyed("image"));
    marks.add(place("weight", "label num own halo", y, x, 12, 22).keyed("image-place"));
    // Left of the curve where it rises, above it where it is flat.
    marks.add(
        (x > -1.2
                ? place("act", "label num own halo end", x, y, -16, -8)
                : place("act", "label num own halo", x, y, -20, -16))
            .keyed("point-place"));
    String label = words.plain(Message.of("handle"));
    marks.add(Handle.alongX(ExpLogCurves.X.id(), label, x, PLANE.x(), PLANE.y().at(y)));
    return Svg.plot(PLANE.height(), words.plain("picture"), marks);
  }

  private static Node name(String meaning, double x, double y, String key, Words words) {
    return Svg.group(
            meaning,
            Svg.label("label own strong halo", PLANE.x().at(x), PLANE.y().at(y), words.plain(key)))
        .keyed(key);
  }

  /** The coordinates beside a point: (1, 2.718). */
  private static Element place(
      String meaning, String cssClass, double x, double y, double dx, double dy) {
    Node text =
        Svg.label(
            cssClass,
            PLANE.x().at(x) + dx,
            PLANE.y().at(y) + dy,
            new Text("("),
            Num.upTo(x, 3),
            new Text(", "),
            Num.upTo(y, 3),
            new Text(")"));
    return Svg.group(meaning, text);
  }

  private static double[] curve(boolean exp) {
    double[] points = new double[2 * (PIECES + 1)];
    for (int i = 0; i <= PIECES; i++) {
      double at = -4 + (LAST + 4) * i / PIECES;
      points[2 * i] = exp ? at : Exp.exp(at);
      points[2 * i + 1] = exp ? Exp.exp(at) : at;
    }
    return points;
  }
}
