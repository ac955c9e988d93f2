package forwardpass.lessons.gradients;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The surface as a sheet of small pieces, painted from the far ones to the near, so that near ones
 * cover what lies behind them. The two slices are painted with the pieces on which they lie.
 */
record SurfacePicture(Quadratic f, double px, double py, double turn, double tilt) implements View {
  private static final double REACH = 3;
  private static final int PIECES = 11; // along each side
  private static final double HEIGHT = 384;
  private static final int LEVELS = 9;
  private static final double TANGENT = 1; // how far a tangent is drawn to each side

  @Override
  public Node lower(Words words) {
    View3d eye = new View3d(turn, tilt, 128, Svg.WIDTH / 2.0, HEIGHT / 2 - 6);
    List<Node> marks = new ArrayList<>();
    marks.add(floor(eye));
    marks.add(Svg.group("muted", sheet(eye)).keyed("sheet"));
    marks.add(tangents(eye).keyed("tangents"));
    marks.addAll(names(eye, words));
    marks.add(turning(words));
    return Svg.plot(HEIGHT, words.plain("picture"), marks);
  }

  private double low() {
    return f.lowest(REACH);
  }

  private double high() {
    return f.highest(REACH);
  }

  /** The height as a share of all heights, from 0 to 1. */
  private double share(double x, double y) {
    return (f.at(x, y) - low()) / (high() - low());
  }

  private View3d.Spot spot(View3d eye, double x, double y) {
    return eye.at(x / REACH, y / REACH, share(x, y) - 0.5);
  }

  /** The square underneath, which says where x and y run. */
  private static Element floor(View3d eye) {
    String points =
        eye.at(-1, -1, -0.5).text()
            + " "
            + eye.at(1, -1, -0.5).text()
            + " "
            + eye.at(1, 1, -0.5).text()
            + " "
            + eye.at(-1, 1, -0.5).text();
    return Element.of("polygon", "grid").with("points", points).keyed("floor");
  }

  private static double grid(int i) {
    return -REACH + 2 * REACH * i / PIECES;
  }

  private List<Node> sheet(View3d eye) {
    String[][] corners = new String[PIECES + 1][PIECES + 1];
    for (int i = 0; i <= PIECES; i++) {
      for (int j = 0; j <= PIECES; j++) {
        corners[i][j] = spot(eye, grid(i), grid(j)).text();
      }
    }
    int atI = cell(px);
    int atJ = cell(py);
    List<Node> marks = new ArrayList<>();
    for (int a = 0; a < PIECES; a++) {
      int i = eye.xLeadsAway() ? PIECES - 1 - a : a;
      for (int b = 0; b < PIECES; b++) {
        int j = eye.yLeadsAway() ? PIECES - 1 - b : b;
        marks.add(piece(corners, i, j));
        if (j == atJ) {
          marks.add(slice("act", spot(eye, grid(i), py), spot(eye, grid(i + 1), py)));
        }
        if (i == atI) {
          marks.add(slice("weight", spot(eye, px, grid(j)), spot(eye, px, grid(j + 1))));
        }
      }
    }
    return marks;
  }

  private static int cell(double x) {
    return Math.min(PIECES - 1, (int) ((x + REACH) / (2 * REACH) * PIECES));
  }

  private Element piece(String[][] corners, int i, int j) {
    double middle = 2 * REACH / PIECES / 2;
    int level = 1 + (int) (LEVELS * 0.999 * share(grid(i) + middle, grid(j) + middle));
    return Element.of("polygon", "sheet m" + level)
        .with(
            "points",
            corners[i][j]
                + " "
                + corners[i + 1][j]
                + " "
                + corners[i + 1][j + 1]
                + " "
                + corners[i][j + 1]);
  }

  private static Element slice(String meaning, View3d.Spot from, View3d.Spot to) {
    return Element.of("path", "line thick " + meaning)
        .with("d", "M" + from.text() + "L" + to.text());
  }

  /** The point, and the tangents of the two slices through it. */
  private Element tangents(View3d eye) {
    double[] gradient = f.gradient(px, py);
    View3d.Spot here = spot(eye, px, py);
    return Svg.group(
        "grad",
        tangent(eye, 1, 0, gradient[0]),
        tangent(eye, 0, 1, gradient[1]),
        Svg.circle("mark", here.x(), here.y(), 6));
  }

  private Element tangent(View3d eye, double dx, double dy, double slope) {
    View3d.Spot from = onTangent(eye, -TANGENT, dx, dy, slope);
    View3d.Spot to = onTangent(eye, TANGENT, dx, dy, slope);
    return Svg.line("line", from.x(), from.y(), to.x(), to.y());
  }

  private View3d.Spot onTangent(View3d eye, double far, double dx, double dy, double slope) {
    double z = share(px, py) - 0.5 + far * slope / (high() - low());
    return eye.at((px + far * dx) / REACH, (py + far * dy) / REACH, z);
  }

  /** The slices and their slopes at the ends of the slices, and the two directions. */
  private List<Node> names(View3d eye, Words words) {
    double[] gradient = f.gradient(px, py);
    View3d.Spot x = eye.at(1.13, -1, -0.5);
    View3d.Spot y = eye.at(-1, 1.13, -0.5);
    return List.of(
        Svg.label("label small mid halo", x.x(), x.y() + 5, new Text("x")).keyed("x"),
        Svg.label("label small mid halo", y.x(), y.y() + 5, new Text("y")).keyed("y"),
        name("act", "slice-x", words, gradient[0], 20),
        name("weight", "slice-y", words, gradient[1], 44));
  }

  /** In the corner and in the slice's colour, since its ends wander as the surface turns. */
  private static Node name(String meaning, String key, Words words, double slope, double y) {
    Message message = Message.of(key).with("slope", Num.upTo(slope + 0.0, 3));
    Node[] said = words.say(message).toArray(new Node[0]);
    return Svg.group(meaning, Svg.label("label own strong num halo", 4, y, said))
        .keyed(key)
        .with("data-mark", key);
  }

  /** All of the picture can be dragged; a ring says so. */
  private Element turning(Words words) {
    String where =
        words.plain(Message.of("turned").with("turn", text(turn)).with("tilt", text(tilt)));
    return Element.of(
            "g",
            "handle turning",
            Svg.rect("handle-hit", 0, 0, Svg.WIDTH, HEIGHT),
            Svg.circle("handle-ring", Svg.WIDTH / 2.0, HEIGHT - 12, 8))
        .keyed("handle-turn")
        .with("role", "slider")
        .with("tabindex", 0)
        .with("aria-label", words.plain("handle"))
        .with("aria-valuemin", SurfaceFigure.TURN.min())
        .with("aria-valuemax", SurfaceFigure.TURN.max())
        .with("aria-valuenow", turn)
        .with("aria-valuetext", where)
        .with("data-drag-x", SurfaceFigure.TURN.id())
        .with("data-drag-y", SurfaceFigure.TILT.id())
        .with("data-per-unit-x", "0.4")
        .with("data-per-unit-y", "0.3");
  }

  private static Node text(double degrees) {
    return Num.upTo(degrees, 0);
  }
}
