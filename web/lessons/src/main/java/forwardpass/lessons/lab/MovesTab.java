package forwardpass.lessons.lab;

import static forwardpass.lessons.lab.LinearAlgebraLab.PLANE;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Angle;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.matrix.MovesMarks;
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
    List<Node> inside = new MovesMarks(PLANE, moves(), move).marks();
    return LabMarks.plot(inside, LabMarks.columnHandles(first, second, words), words);
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
        Readings.line("stretch", "value", label("s"), LabMarks.vector(moves.wide(), moves.high())));
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
    return Shown.one(new Num(value, Num.fixed(value, 1).text() + "\u00b0"));
  }

  @Override
  public Message announcement() {
    ThreeMoves moves = moves();
    return Message.of("describe.moves")
        .with("move", Shown.one(Num.upTo(move, 2)))
        .with("start", degrees(moves.start()))
        .with("stretch", LabMarks.vector(moves.wide(), moves.high()))
        .with("last", degrees(moves.last()));
  }
}
