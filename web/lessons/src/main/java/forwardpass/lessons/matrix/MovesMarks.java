package forwardpass.lessons.matrix;

import forwardpass.engine.numeric.Trig;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import java.util.ArrayList;
import java.util.List;

/**
 * The plane on its way through three moves: its grid, its unit circle, its two unit arrows, and the
 * two directions along which the stretch works.
 *
 * @param move how far the moves have gone: 1 after the first turn, 2 after the stretch, 3 at the
 *     end
 */
public record MovesMarks(Plane plane, ThreeMoves moves, double move) {
  private static final int CORNERS = 64;
  private static final double FULL_TURN = 6.283185307179586;

  /** Where a point has come. */
  public double[] at(double px, double py) {
    return moves.moved(move, px, py);
  }

  /** Where the direction of the long stretch has come, of magnitude 1 at first. */
  public double[] longAxis() {
    return at(Trig.cos(-moves.start()), Trig.sin(-moves.start()));
  }

  /** The same for the short one, at right angles to it. */
  public double[] shortAxis() {
    double angle = FULL_TURN / 4 - moves.start();
    return at(Trig.cos(angle), Trig.sin(angle));
  }

  public List<Node> marks() {
    double[] across = at(1, 0);
    double[] up = at(0, 1);
    double[] circle = new double[2 * CORNERS];
    for (int i = 0; i < CORNERS; i++) {
      double angle = FULL_TURN * i / CORNERS;
      double[] point = at(Trig.cos(angle), Trig.sin(angle));
      circle[2 * i] = point[0];
      circle[2 * i + 1] = point[1];
    }
    List<Node> marks = new ArrayList<>();
    marks.add(PlaneMarks.grid(plane, across, up));
    marks.add(Svg.group("value", plane.area("area", circle)).keyed("circle"));
    marks.add(axis("long", longAxis()));
    marks.add(axis("short", shortAxis()));
    marks.add(plane.arrow("act", 0, 0, across[0], across[1]).keyed("across"));
    marks.add(plane.arrow("act", 0, 0, up[0], up[1]).keyed("up"));
    return marks;
  }

  private Node axis(String key, double[] tip) {
    return Svg.group("value", plane.path("line", 0, 0, tip[0], tip[1])).keyed(key);
  }
}
