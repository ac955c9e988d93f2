package forwardpass.lessons.statistics;

import forwardpass.engine.statistics.Normal;
import forwardpass.engine.statistics.StudentT;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Band;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Name;
import forwardpass.lessons.chart.Ring;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Words;

/** How far one must go to have 95 %: Student's curve for n scores beside the bell curve. */
public final class TailsFigure extends PanelFigure {
  private static final IntegerParameter N = new IntegerParameter("n", 5, 2, 200);
  private static final NumberParameter REACH = new NumberParameter("reach", 1.96, 0, 6, 0.01);
  private static final double EDGE = 6;

  public TailsFigure() {
    super("statistics-tails", N, REACH);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    int n = parameters.get(N);
    double reach = parameters.get(REACH);
    StudentT curve = new StudentT(n - 1);
    Num student = share(curve.twoSidedP(reach));
    Num normal = share(Normal.twoSidedP(reach));
    TableBuilder table =
        TableBuilder.of("table.caption", "column.curve", "column.within", "column.beyond");
    table.saidRow("t").live(student).live(share(student.value()));
    table.saidRow("normal").live(normal).live(share(normal.value()));
    return Panel.saying("describe")
        .announce("n", Num.whole(n), "n")
        .announce("reach", Num.upTo(reach, 2), "reach")
        .announce("student", student, "student")
        .announce("normal", normal, "")
        .figure(words -> picture(curve, reach, student, words), table);
  }

  private static Num share(double outside) {
    return Num.fixed(1 - outside, 3);
  }

  private static Node picture(StudentT student, double reach, Num share, Words words) {
    Axis across = Axis.of(-EDGE, EDGE).named(words.plain("axis.errors")).every(1);
    return Chart.of(across, Axis.of(0, 0.45))
        .high(200)
        .with(
            Band.under("prob", -reach, Math.max(reach, 0.001 - reach), student::density)
                .named(words.plain("within") + " " + share.text()))
        .with(Curve.of("muted", Normal::density).dashed())
        .with(Curve.of("prob", student::density).marked("student"))
        .with(name("muted", -0.6, Normal.density(0.6), words.plain("name.normal")))
        .with(name("prob", -2.8, student.density(2.8), words.plain("name.t")))
        .with(new Ring(REACH, words.plain("handle"), reach, student.density(reach)))
        .picture(words.plain("picture"));
  }

  /** A curve's name, where that curve lies above the other. */
  private static Name name(String meaning, double x, double y, String text) {
    return Name.of(meaning, x, y, new Text(text)).around(1);
  }
}
