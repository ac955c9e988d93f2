package forwardpass.lessons.statistics;

import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.statistics.Normal;
import forwardpass.engine.statistics.StudentT;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Band;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Name;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.List;

/** How far one must go to have 95 %: Student's curve for n scores beside the bell curve. */
public final class TailsFigure extends PureFigure {
  private static final IntegerParameter N = new IntegerParameter("n", 5, 2, 200);
  private static final NumberParameter REACH = new NumberParameter("reach", 1.96, 0, 6, 0.01);
  private static final double EDGE = 6;

  public TailsFigure() {
    super("statistics-tails", N, REACH);
  }

  private static StudentT student(Parameters parameters) {
    return new StudentT(parameters.get(N) - 1);
  }

  private static Num share(double outside) {
    return Num.fixed(1 - outside, 3);
  }

  private static Num shareOfStudent(Parameters parameters) {
    return share(student(parameters).twoSidedP(parameters.get(REACH)));
  }

  private static Num shareOfNormal(Parameters parameters) {
    return share(Normal.twoSidedP(parameters.get(REACH)));
  }

  @Override
  public View view(Parameters parameters) {
    Num student = shareOfStudent(parameters);
    Num normal = shareOfNormal(parameters);
    DataTable table =
        DataTable.of("table.caption", "column.curve", "column.within", "column.beyond")
            .row("t", said("row.t"), live(student), live(share(student.value())))
            .row("normal", said("row.normal"), live(normal), live(share(normal.value())));
    return new Figure(words -> picture(parameters, words), announcement(parameters), table);
  }

  private static Node picture(Parameters parameters, Words words) {
    StudentT student = student(parameters);
    double reach = parameters.get(REACH);
    Chart chart =
        Chart.of(Axis.of(-EDGE, EDGE).named(words.plain("axis.errors")).every(1), Axis.of(0, 0.45))
            .high(200)
            .with(
                Band.under("prob", -reach, Math.max(reach, 0.001 - reach), student::density)
                    .named(words.plain("within") + " " + shareOfStudent(parameters).text()))
            .with(Curve.of("muted", Normal::density).dashed())
            .with(Curve.of("prob", student::density).marked("student"))
            .with(name("muted", -0.6, Normal.density(0.6), words.plain("name.normal")))
            .with(name("prob", -2.8, student.density(2.8), words.plain("name.t")));
    return chart
        .with(
            Handle.alongX(
                REACH.id(),
                words.plain("handle"),
                reach,
                chart.x(),
                chart.y().at(student.density(reach))))
        .picture(words.plain("picture"));
  }

  /** A curve's name, where that curve lies above the other. */
  private static Name name(String meaning, double x, double y, String text) {
    return Name.of(meaning, x, y, new Text(text)).around(1);
  }

  @Override
  public List<Named> named(Parameters parameters) {
    return List.of(
        Named.of("n", Num.whole(parameters.get(N))).at("n"),
        Named.of("reach", Num.upTo(parameters.get(REACH), 2)).at("reach"),
        Named.of("student", shareOfStudent(parameters)).at("student"),
        Named.of("normal", shareOfNormal(parameters)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    return Message.of("describe")
        .with("n", parameters.get(N))
        .with("reach", Num.upTo(parameters.get(REACH), 2))
        .with("student", shareOfStudent(parameters))
        .with("normal", shareOfNormal(parameters));
  }
}
