package forwardpass.lessons.vectors;

import static forwardpass.lessons.vectors.LinearAlgebraLab.PLANE;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Angle;
import forwardpass.engine.numeric.Trig;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.matrix.PlaneMarks;
import forwardpass.lessons.matrix.ThreeMoves;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The same matrix in three moves, its singular value decomposition: turn, stretch along the axes,
 * turn again. Where the matrix mirrors, the second stretch is negative.
 *
 * @param move how far the moves have gone: 1 after the first turn, 2 after the stretch, 3 at the
 *     end
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record MovesTab(double[] first, double[] second, double move) implements LinearAlgebraLab.Tab {
  private static final int CORNERS = 64;
  private static final double FULL_TURN = 6.283185307179586;

  private ThreeMoves moves() {
    return ThreeMoves.of(Matrix.ofRowMajor(2, 2, first[0], second[0], first[1], second[1]));
  }

  /** Where a point has come after the moves made so far. */
  private double[] moved(ThreeMoves moves, double px, double py) {
    return moves.moved(move, px, py);
  }

  @Override
  public Figure figure() {
    return new Figure(this::picture, announcement(), table());
  }

  private Node picture(Words words) {
    ThreeMoves moves = moves();
    double[] across = moved(moves, 1, 0);
    double[] up = moved(moves, 0, 1);
    double[] circle = new double[2 * CORNERS];
    for (int i = 0; i < CORNERS; i++) {
      double angle = FULL_TURN * i / CORNERS;
      double[] at = moved(moves, Trig.cos(angle), Trig.sin(angle));
      circle[2 * i] = at[0];
      circle[2 * i + 1] = at[1];
    }
    List<Node> inside = new ArrayList<>();
    inside.add(PlaneMarks.grid(PLANE, across, up));
    inside.add(LabMarks.named("value", PLANE.area("area", circle), "circle"));
    inside.add(axis(moves, "long", -moves.start(), 0));
    inside.add(axis(moves, "short", -moves.start(), FULL_TURN / 4));
    inside.add(PLANE.arrow("act", 0, 0, across[0], across[1]).keyed("across"));
    inside.add(PLANE.arrow("act", 0, 0, up[0], up[1]).keyed("up"));
    List<Node> over = new ArrayList<>();
    over.addAll(LabMarks.columnHandles(first, second, words));
    return LabMarks.plot(inside, over, words);
  }

  /** One of the two directions along which the stretch works, wherever it has come. */
  private Node axis(ThreeMoves moves, String key, double angle, double more) {
    double[] tip = moved(moves, Trig.cos(angle + more), Trig.sin(angle + more));
    return LabMarks.named("value", PLANE.path("line", 0, 0, tip[0], tip[1]), key);
  }

  private DataTable table() {
    ThreeMoves moves = moves();
    return LabMarks.table(
        LabMarks.row("first", first),
        LabMarks.row("second", second),
        LabMarks.row("across", moved(moves, 1, 0)),
        LabMarks.row("up", moved(moves, 0, 1)));
  }

  @Override
  public Readings readings() {
    ThreeMoves moves = moves();
    List<Readings.Line> lines = new ArrayList<>();
    lines.add(
        Readings.line(
            "turn-first",
            "",
            Maths.math(Maths.sup(Maths.name("V"), Maths.name("T"))),
            degrees(moves.start())));
    lines.add(
        Readings.line("stretch", "value", label("s"), Lists.math(moves.wide(), moves.high())));
    lines.add(Readings.line("turn-last", "", label("U"), degrees(moves.last())));
    if (moves.high() < 0) {
      lines.add(Readings.said("mirror", Message.of("outcome.mirror-in-stretch")));
    }
    return new Readings(lines);
  }

  private static Node label(String name) {
    return Maths.math(Maths.name(name));
  }

  private static Node degrees(double radians) {
    double value = Angle.degrees(radians);
    return Lists.math(new Num(value, Num.fixed(value, 1).text() + "\u00b0"));
  }

  @Override
  public Message announcement() {
    ThreeMoves moves = moves();
    return Message.of("describe.moves")
        .with("move", Lists.math(Num.upTo(move, 2)))
        .with("start", degrees(moves.start()))
        .with("stretch", Lists.math(moves.wide(), moves.high()))
        .with("last", degrees(moves.last()));
  }
}
