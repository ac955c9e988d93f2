package forwardpass.lessons.comparingmodels;

import forwardpass.engine.statistics.StudentT;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Band;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.List;

/** Student's distribution, and what of it lies at least as far out as a t: p. */
public final class PValue extends PureFigure {
  private static final double REACH = 5;
  private static final NumberParameter T = new NumberParameter("t", 1.88, 0, REACH, 0.01);
  private static final NumberParameter DEGREES = new NumberParameter("degrees", 5.1, 1, 200, 0.1);

  public PValue() {
    super("statistics-p-value", T, DEGREES);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(DEGREES);
  }

  private static StudentT student(Parameters parameters) {
    return new StudentT(parameters.get(DEGREES));
  }

  private static double p(Parameters parameters) {
    return student(parameters).twoSidedP(parameters.get(T));
  }

  @Override
  public View view(Parameters parameters) {
    return new Figure(
        words -> picture(parameters, words), announcement(parameters), table(parameters));
  }

  private static Node picture(Parameters parameters, Words words) {
    StudentT student = student(parameters);
    double t = parameters.get(T);
    Chart chart =
        Chart.of(
                Axis.of(-REACH, REACH).named(words.plain("axis.t")).every(1),
                Axis.of(0, 0.42).bare())
            .high(210)
            .with(Band.under("loss", -REACH, -t, student::density))
            .with(
                Band.under("loss", t, REACH, student::density)
                    .named(words.plain(Message.of("area").with("p", Num.sized(p(parameters), 3))))
                    .marked("p"))
            .with(Curve.of("prob", student::density));
    double y = chart.y().at(0);
    return chart
        .with(Handle.alongX("t", words.plain("handle"), t, chart.x(), y))
        .picture(words.plain("picture"));
  }

  private static DataTable table(Parameters parameters) {
    StudentT student = student(parameters);
    DataTable table = DataTable.of("table.caption", "column.t", "column.p");
    for (int half = 0; half <= 8; half++) {
      double t = half / 2.0;
      table =
          table.row(
              half,
              DataTable.given(Num.upTo(t, 1)),
              DataTable.live(Num.fixed(student.twoSidedP(t), 4)));
    }
    return table;
  }

  @Override
  public List<Named> named(Parameters parameters) {
    return List.of(
        Named.of("t", Num.fixed(parameters.get(T), 2)).at("t"),
        Named.of("p", Num.sized(p(parameters), 3)).at("p"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    return Message.of("describe")
        .with("t", Num.fixed(parameters.get(T), 2))
        .with("degrees", Num.upTo(parameters.get(DEGREES), 1))
        .with("p", Num.sized(p(parameters), 3));
  }
}
