package forwardpass.lessons.linkbylink;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Four gears on three axles. The first drives a small one; the third sits on that one's axle and
 * drives another small one. Each big gear has as many times the teeth of its small one as the small
 * one turns faster.
 */
record GearsPicture(int first, int second, double turn) implements View {
  private static final int TEETH = 10; // of a small gear
  private static final double TOOTH = 2.6; // radius for each tooth
  private static final double DEPTH = 3.2; // half of a tooth's height
  private static final double SMALL = TEETH * TOOTH;
  // The dashes begin at the right: the small gear's left side is half a turn on, a tooth there.
  private static final double GAP = 0.5 / TEETH;
  private static final double MIDDLE = 112;
  private static final Scale TRACK = new Scale(0, 1, 60, 420);
  private static final double TRACK_Y = 294;

  @Override
  public Node lower(Words words) {
    double firstRadius = SMALL * first;
    double secondRadius = SMALL * second;
    double left = Math.max(firstRadius, secondRadius - firstRadius - SMALL);
    double right = firstRadius + SMALL + Math.max(secondRadius + 2 * SMALL, SMALL);
    double x = (Svg.WIDTH - left - right) / 2 + left;
    double u = x + firstRadius + SMALL;
    double y = u + secondRadius + SMALL;
    double uTurn = -first * turn;
    double yTurn = first * second * turn;
    List<Node> marks = new ArrayList<>();
    marks.add(gear("act", u, TEETH * second, uTurn).keyed("u-big"));
    marks.add(gear("weight", x, TEETH * first, turn).keyed("x"));
    marks.add(gear("act", u, TEETH, uTurn + GAP).keyed("u-small"));
    marks.add(gear("loss", y, TEETH, yTurn + GAP).keyed("y"));
    double below = 238;
    marks.add(name("weight", x, below, "x", turn).keyed("x-name"));
    marks.add(name("act", u, below + 24, "u", first * turn).keyed("u-name"));
    marks.add(
        name("loss", y, below, "y", first * second * turn).keyed("y-name").with("data-mark", "y"));
    marks.add(Svg.line("axis", TRACK.start(), TRACK_Y, TRACK.end(), TRACK_Y).keyed("track"));
    marks.add(
        Svg.label("label small num end", TRACK.start() - 12, TRACK_Y + 5, Num.whole(0))
            .keyed("none"));
    marks.add(
        Svg.label("label small num", TRACK.end() + 12, TRACK_Y + 5, Num.whole(1)).keyed("one"));
    marks.add(Handle.alongX(GearsFigure.TURN, words.plain("handle"), turn, TRACK, TRACK_Y));
    return Svg.plot(TRACK_Y + 26, words.plain("picture"), marks);
  }

  /** A gear turned so far to the right, in turns, with a mark on it: its teeth are dashes. */
  private static Element gear(String meaning, double x, int teeth, double turns) {
    double radius = teeth * TOOTH;
    String dash = Num.plain(Math.PI * radius / teeth, 3);
    return Svg.group(
            meaning,
            Svg.circle("area", 0, 0, radius - DEPTH),
            Svg.circle("teeth", 0, 0, radius).with("stroke-dasharray", dash),
            Svg.line("line", 0, 0, 0, -(radius - 2 * DEPTH)),
            Svg.circle("mark", 0, 0, 4))
        .with(
            "transform",
            "translate("
                + Num.plain(x, 1)
                + " "
                + Num.plain(MIDDLE, 1)
                + ") rotate("
                + Num.plain(360 * turns, 2)
                + ")");
  }

  private static Element name(String meaning, double x, double y, String name, double turns) {
    return Svg.group(
        meaning,
        Svg.label("label own num mid halo", x, y, new Text(name + ": "), Num.upTo(turns, 2)));
  }
}
