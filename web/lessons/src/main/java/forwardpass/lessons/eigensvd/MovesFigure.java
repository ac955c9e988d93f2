package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Angle;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.matrix.MovesMarks;
import forwardpass.lessons.matrix.PlaneMarks;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.matrix.ThreeMoves;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.List;

/** Rotate, stretch, rotate: one matrix as three moves of the same grid. */
public final class MovesFigure extends PanelFigure {
  private static final Chart CHART = Chart.square(7, 440);
  private static final Plane PLANE = CHART.plane();
  private static final MatrixParameter A = MatrixParameter.twoByTwo("A", -6, 6, 0.25, 3, 0, 4, 5);
  private static final NumberParameter MOVE = new NumberParameter("move", 3.0, 0, 3, 0.05);

  public MovesFigure() {
    super("eigen-svd-moves", A, MOVE);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Matrix a = Tables.matrix(parameters.get(A));
    double move = parameters.get(MOVE);
    ThreeMoves moves = ThreeMoves.of(a);
    MovesMarks marks = new MovesMarks(PLANE, moves, move);
    TableBuilder table = TableBuilder.of("table.caption", "table.what", "table.now");
    table.saidRow("across").live(Tables.math(marks.at(1, 0)));
    table.saidRow("up").live(Tables.math(marks.at(0, 1)));
    table.saidRow("long").live(Tables.math(marks.longAxis()));
    table.saidRow("short").live(Tables.math(marks.shortAxis()));
    return Panel.saying(said("describe", moves).with("move", Num.upTo(move, 2)))
        .figure(words -> picture(marks, a, words), table)
        .verdict(said("line.first", moves))
        .verdict(said("line.stretch", moves))
        .verdict(said(moves.high() < 0 ? "line.last-mirrored" : "line.last", moves));
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
    marks.add(PlaneMarks.tip(PLANE, "value", words.plain("name.long"), moves.longAxis()));
    marks.add(PlaneMarks.tip(PLANE, "value", words.plain("name.short"), moves.shortAxis()));
    marks.addAll(PlaneMarks.columnHandles(PLANE, "A", a.column(0), a.column(1), words));
    return Svg.plot(CHART.height(), words.plain("picture"), marks);
  }
}
