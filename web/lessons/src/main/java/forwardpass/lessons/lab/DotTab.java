package forwardpass.lessons.lab;

import static forwardpass.lessons.lab.LinearAlgebraLab.PLANE;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Angle;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Two vectors and how far they agree: dot product, angle, cosine, and the shadow of a on b. */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record DotTab(double[] a, double[] b) implements LinearAlgebraLab.Tab {
  private static final double ARC = 30;

  /** Whether both have a direction, so that there is an angle between them. */
  private boolean hasAngle() {
    return Vectors.norm(a) > 0 && Vectors.norm(b) > 0;
  }

  private double degrees() {
    double turn = a[0] * b[1] - a[1] * b[0];
    return Angle.degrees(Angle.of(Vectors.dot(a, b), Math.abs(turn)));
  }

  @Override
  public Figure figure() {
    return new Figure(this::picture, announcement(), table());
  }

  private Node picture(Words words) {
    List<Node> inside = new ArrayList<>();
    List<Node> over = new ArrayList<>();
    if (hasAngle()) {
      double[] shadow = Vectors.projection(a, b);
      inside.add(
          LabMarks.named("muted", PLANE.lineThroughOrigin("line guide", b[0], b[1]), "along"));
      inside.add(
          LabMarks.named(
              "query", PLANE.path("line guide", a[0], a[1], shadow[0], shadow[1]), "drop"));
      inside.add(PLANE.angle("arc", b[0], b[1], a[0], a[1], ARC).keyed("angle"));
      inside.add(corner(shadow));
      inside.add(PLANE.arrowToRing("query", 0, 0, a[0], a[1]).keyed("a"));
      inside.add(PLANE.arrowToRing("key", 0, 0, b[0], b[1]).keyed("b"));
      inside.add(
          LabMarks.named("act", PLANE.path("line shadow", 0, 0, shadow[0], shadow[1]), "shadow"));
      over.add(angleLabel());
    } else {
      inside.add(PLANE.arrowToRing("query", 0, 0, a[0], a[1]).keyed("a"));
      inside.add(PLANE.arrowToRing("key", 0, 0, b[0], b[1]).keyed("b"));
    }
    over.addAll(LabMarks.vectorHandles(a, b, words));
    return LabMarks.plot(inside, over, words);
  }

  /** The right angle where the shadow ends, on the side towards the origin and towards a. */
  private Node corner(double[] shadow) {
    double[] away = Vectors.subtract(a, shadow);
    double reach = Vectors.norm(shadow);
    if (Vectors.norm(away) < 0.4 || reach < 0.4) {
      return LabMarks.named("muted", PLANE.path("line guide", 0, 0), "corner");
    }
    boolean left = -shadow[0] * away[1] + shadow[1] * away[0] >= 0;
    return LabMarks.named(
        "muted",
        PLANE.rightAngle("arc", shadow[0], shadow[1], -shadow[0], -shadow[1], left ? 1 : -1),
        "corner");
  }

  private Node angleLabel() {
    double[] middle =
        Vectors.add(Vectors.scale(1 / Vectors.norm(a), a), Vectors.scale(1 / Vectors.norm(b), b));
    double length = Vectors.norm(middle);
    double[] way =
        length < 1e-6 ? new double[] {-b[1], b[0]} : middle; // opposite: any side will do
    double[] at = Vectors.scale(1.15 / Vectors.norm(way), way);
    return Svg.label(
            "label num mid halo live",
            PLANE.x().at(at[0]),
            PLANE.y().at(at[1]) + 5,
            new Num(degrees(), Num.fixed(degrees(), 0).text() + "\u00b0"))
        .keyed("degrees");
  }

  private DataTable table() {
    return hasAngle()
        ? LabMarks.table(
            LabMarks.row("a", a),
            LabMarks.row("b", b),
            LabMarks.row("shadow", Vectors.projection(a, b)))
        : LabMarks.table(LabMarks.row("a", a), LabMarks.row("b", b));
  }

  @Override
  public Readings readings() {
    List<Readings.Line> lines = new ArrayList<>();
    lines.add(Readings.line("dot", "", products(), Shown.one(Num.upTo(Vectors.dot(a, b), 2))));
    if (!hasAngle()) {
      lines.add(Readings.said("angle", Message.of("outcome.no-direction")));
      return new Readings(lines);
    }
    double cosine = Vectors.cosine(a, b);
    double share = Vectors.dot(a, b) / Vectors.dot(b, b);
    lines.add(Readings.line("cosine", "", cosineRule(cosine), Shown.one(Num.fixed(cosine, 3))));
    lines.add(
        Readings.line(
            "angle",
            "",
            Maths.math(Maths.name("\u03b8"), Maths.equal(degrees(), 1)),
            Shown.one(new Num(degrees(), Num.fixed(degrees(), 1).text() + "\u00b0"))));
    lines.add(
        Readings.line(
            "shadow",
            "act",
            Maths.math(
                Maths.number(Num.fixed(share, 3)),
                Maths.op("\u22c5"),
                Maths.name("b"),
                Maths.equal(share, 3)),
            LabMarks.vector(Vectors.projection(a, b))));
    lines.add(Readings.said("verdict", Message.of("outcome." + verdict(cosine))));
    return new Readings(lines);
  }

  private static String verdict(double cosine) {
    if (Math.abs(cosine) < 0.005) {
      return "perpendicular";
    }
    return cosine > 0 ? "agree" : "oppose";
  }

  private Node products() {
    return Maths.math(
        Maths.name("a"),
        Maths.op("\u22c5"),
        Maths.name("b"),
        Maths.op("="),
        Maths.number(Num.upTo(a[0], 2)),
        Maths.op("\u00d7"),
        Maths.operand(Num.upTo(b[0], 2)),
        Maths.op("+"),
        Maths.operand(Num.upTo(a[1], 2)),
        Maths.op("\u00d7"),
        Maths.operand(Num.upTo(b[1], 2)),
        Maths.equal(Vectors.dot(a, b), 2));
  }

  private Node cosineRule(double cosine) {
    return Maths.math(
        Maths.apply("cos", Maths.name("\u03b8")),
        Maths.op("="),
        Maths.frac(
            Maths.number(Num.upTo(Vectors.dot(a, b), 2)),
            Maths.row(
                Maths.number(Num.fixed(Vectors.norm(a), 2)),
                Maths.op("\u00d7"),
                Maths.number(Num.fixed(Vectors.norm(b), 2)))),
        Maths.equal(cosine, 3));
  }

  @Override
  public Message announcement() {
    Message message =
        Message.of(hasAngle() ? "describe.dot" : "describe.no-angle")
            .with("a", LabMarks.vector(a))
            .with("b", LabMarks.vector(b))
            .with("dot", Shown.one(Num.upTo(Vectors.dot(a, b), 2)));
    return hasAngle()
        ? message
            .with("cosine", Shown.one(Num.fixed(Vectors.cosine(a, b), 3)))
            .with("degrees", Shown.one(Num.fixed(degrees(), 0)))
            .with("shadow", LabMarks.vector(Vectors.projection(a, b)))
        : message;
  }
}
