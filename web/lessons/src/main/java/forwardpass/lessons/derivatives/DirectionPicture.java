package forwardpass.lessons.derivatives;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Angle;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The slope for every direction of walking: a wave whose crest is the gradient's direction. */
record DirectionPicture(Quadratic f, double px, double py, double walk) implements View {
  private static final double TOP = 44;
  private static final double BOTTOM = 264;
  private static final Scale ACROSS = new Scale(0, 360, 58, 466);
  private static final int PIECES = 60;

  @Override
  public Node lower(Words words) {
    double[] gradient = f.gradient(px, py);
    double steepest = Vectors.norm(gradient);
    double top = Math.max(1, steepest);
    Scale up = new Scale(-top, top, BOTTOM, TOP);
    List<Node> marks = new ArrayList<>();
    for (int i = -1; i <= 1; i++) {
      double y = up.at(i * top);
      marks.add(
          Svg.line(i == 0 ? "axis" : "grid", ACROSS.start(), y, ACROSS.end(), y).keyed("y" + i));
      marks.add(
          Svg.label("label small num end", ACROSS.start() - 8, y + 5, Num.upTo(i * top, 1))
              .keyed("height" + i));
    }
    for (int quarter = 0; quarter <= 4; quarter++) {
      double x = ACROSS.at(90 * quarter);
      marks.add(Svg.line("grid", x, TOP, x, BOTTOM).keyed("grid" + quarter));
      marks.add(
          Svg.label("label small num mid", x, BOTTOM + 20, Num.whole(90 * quarter))
              .keyed("at" + quarter));
    }
    marks.add(Svg.label("label small", 0, 16, words.plain("axis.slope")).keyed("up"));
    marks.add(
        Svg.label("label small end", ACROSS.end(), BOTTOM + 44, words.plain("axis.direction"))
            .keyed("across"));
    marks.add(Svg.group("value", wave(gradient, up)).keyed("wave"));
    if (steepest > 0) {
      double crest = Angle.degrees(Angle.of(gradient[0], gradient[1]));
      double at = ACROSS.at(crest < 0 ? crest + 360 : crest);
      marks.add(
          Svg.group("grad", Svg.line("line", at, TOP, at, up.at(0))).keyed("crest"));
    }
    double slope = ContourFigure.slope(f, px, py, walk);
    boolean right = walk < 200;
    marks.add(
        Svg.label(
                right ? "label num halo live" : "label num halo live end",
                ACROSS.at(walk) + (right ? 16 : -16),
                up.clamped(slope) - 12,
                words
                    .say(Message.of("slope-walked").with("slope", Num.upTo(slope, 2)))
                    .toArray(new Node[0]))
            .keyed("slope"));
    marks.add(
        Handle.alongX(
            ContourFigure.WALK.id(), words.plain("walk"), walk, ACROSS, up.clamped(slope)));
    return Svg.plot(BOTTOM + 52, words.plain("directions"), marks);
  }

  /** The dot product of the gradient with each direction. */
  private static Element wave(double[] gradient, Scale up) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i <= PIECES; i++) {
      double degrees = 360.0 * i / PIECES;
      View3d.Direction along = View3d.Direction.of(degrees);
      double slope = gradient[0] * along.x() + gradient[1] * along.y();
      points
          .append(i == 0 ? "" : " ")
          .append(Num.plain(ACROSS.at(degrees), 1))
          .append(',')
          .append(Num.plain(up.at(slope), 1));
    }
    return Element.of("polyline", "line").with("points", points.toString());
  }
}
