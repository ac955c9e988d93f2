package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Angle;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.matrix.MovesMarks;
import forwardpass.lessons.matrix.PlaneMarks;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.matrix.ThreeMoves;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.List;

/** Rotate, stretch, rotate: one matrix as three moves of the same grid. */
public final class MovesFigure extends PureFigure {
  private static final Axis AXIS = Axis.of(-7, 7).every(1);
  private static final Chart CHART = Chart.plane(AXIS, AXIS, 440);
  private static final Plane PLANE = CHART.plane();
  private static final MatrixParameter A =
      MatrixParameter.fixed(
          "A", Tables.rows(new double[] {3, 0}, new double[] {4, 5}), -6, 6, 0.25);
  private static final NumberParameter MOVE = new NumberParameter("move", 3.0, 0, 3, 0.05);

  public MovesFigure() {
    super("eigen-svd-moves", A, MOVE);
  }

  private static ThreeMoves moves(Parameters parameters) {
    return ThreeMoves.of(Tables.matrix(parameters.get(A)));
  }

  @Override
  public View view(Parameters parameters) {
    ThreeMoves moves = moves(parameters);
    MovesMarks marks = new MovesMarks(PLANE, moves, parameters.get(MOVE));
    Matrix a = Tables.matrix(parameters.get(A));
    return Group.of(
        "",
        new Figure(words -> picture(marks, a, words), announcement(parameters), table(marks)),
        line("first", moves),
        line("stretch", moves),
        line(moves.high() < 0 ? "last-mirrored" : "last", moves));
  }

  private static View line(String key, ThreeMoves moves) {
    return new Say("p", "verdict-line", said("line." + key, moves));
  }

  private static Message said(String key, ThreeMoves moves) {
    return Message.of(key)
        .with("start", degrees(moves.start()))
        .with("wide", Num.upTo(moves.wide(), 3))
        .with("high", Num.upTo(moves.high(), 3))
        .with("last", degrees(moves.last()));
  }

  private static Num degrees(double radians) {
    return Num.fixed(Angle.degrees(radians), 1);
  }

  private static Node picture(MovesMarks moves, Matrix a, Words words) {
    List<Node> marks = PlaneMarks.still(CHART, moves.marks());
    marks.add(tip(words.plain("name.long"), moves.longAxis()).with("data-mark", "long"));
    marks.add(tip(words.plain("name.short"), moves.shortAxis()).with("data-mark", "short"));
    for (int column = 0; column < 2; column++) {
      String label = words.plain(Message.of("handle.column").with("n", column + 1));
      marks.add(PlaneMarks.columnHandle(PLANE, "A", column, label, a.column(column)));
    }
    return Svg.plot(CHART.height(), words.plain("picture"), marks);
  }

  private static Element tip(String name, double[] at) {
    return Svg.group("value", PLANE.tipLabel("label own halo", 0, 0, at[0], at[1], new Text(name)))
        .keyed("tip-" + name);
  }

  private static DataTable table(MovesMarks marks) {
    return new DataTable(
        Message.of("table.caption"),
        List.of(Message.of("table.what"), Message.of("table.now")),
        List.of(
            row("across", marks.at(1, 0)),
            row("up", marks.at(0, 1)),
            row("long", marks.longAxis()),
            row("short", marks.shortAxis())));
  }

  private static DataTable.Row row(String key, double[] at) {
    return new DataTable.Row(key, "", List.of(Say.inline("row." + key), new Live(Tables.math(at))));
  }

  @Override
  public List<Named> named(Parameters parameters) {
    ThreeMoves moves = moves(parameters);
    return List.of(
        Named.of("wide", Num.upTo(moves.wide(), 3)).at("long"),
        Named.of("high", Num.upTo(Math.abs(moves.high()), 3)).at("short"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    return said("describe", moves(parameters)).with("move", Num.upTo(parameters.get(MOVE), 2));
  }
}
