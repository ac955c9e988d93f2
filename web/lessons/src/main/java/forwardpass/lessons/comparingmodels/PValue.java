package forwardpass.lessons.comparingmodels;

import forwardpass.engine.statistics.StudentT;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Band;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Ring;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;

/** Student's distribution, and what of it lies at least as far out as a t: p. */
public final class PValue extends PanelFigure {
  private static final double REACH = 5;
  private static final NumberParameter T = new NumberParameter("t", 1.88, 0, REACH, 0.01);
  private static final NumberParameter DEGREES = new NumberParameter("degrees", 5.1, 1, 200, 0.1);

  public PValue() {
    super("statistics-p-value", T, DEGREES);
    fieldsAre(DEGREES);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double t = parameters.get(T);
    double degrees = parameters.get(DEGREES);
    StudentT student = new StudentT(degrees);
    TableBuilder table = TableBuilder.of("table.caption", "column.t", "column.p");
    for (int half = 0; half <= 8; half++) {
      double at = half / 2.0;
      table.row(half).given(Num.upTo(at, 1)).fixed(4, student.twoSidedP(at));
    }
    return Panel.saying("describe")
        .announce("t", Num.fixed(t, 2), "t")
        .announce("degrees", Num.upTo(degrees, 1))
        .announce("p", Num.sized(student.twoSidedP(t), 3), "p")
        .figure(words -> picture(student, t, words), table);
  }

  private static Node picture(StudentT student, double t, Words words) {
    Message area = Message.of("area").with("p", Num.sized(student.twoSidedP(t), 3));
    Axis across = Axis.of(-REACH, REACH).named(words.plain("axis.t")).every(1);
    return Chart.of(across, Axis.of(0, 0.42).bare())
        .high(210)
        .with(Band.under("loss", -REACH, -t, student::density))
        .with(Band.under("loss", t, REACH, student::density).named(words.plain(area)).marked("p"))
        .with(Curve.of("prob", student::density))
        .with(new Ring(T, words.plain("handle"), t, 0))
        .picture(words.plain("picture"));
  }
}
