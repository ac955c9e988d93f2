package forwardpass.lessons.statistics;

import forwardpass.engine.statistics.Normal;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Ring;
import forwardpass.lessons.histogram.Columns;
import forwardpass.lessons.histogram.DrawnFigure;
import forwardpass.lessons.histogram.Tally;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Words;
import java.util.List;

/** One model that takes the same kind of test again and again, each time with other questions. */
public final class ScoresFigure extends DrawnFigure {
  private static final NumberParameter P = new NumberParameter("p", 0.8, 0.55, 0.95, 0.01);
  private static final ChoiceParameter N =
      new ChoiceParameter("n", "100", List.of("25", "100", "400", "1600"));
  private static final Axis SCORES = Axis.of(0.3, 1);

  public ScoresFigure() {
    super("statistics-scores", P, N, SEED);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    int n = Ascii.whole(parameters.get(N));
    Tests tests = Tests.taken(parameters.get(P), n, parameters.get(SEED));
    String[] columns = {"column.errors", "column.from", "column.to", "column.tests"};
    TableBuilder table = TableBuilder.of("table.caption", columns);
    for (int errors = 1; errors <= 3; errors++) {
      double reach = errors * tests.error();
      TableBuilder.Row row = table.row(errors).given(Num.whole(errors));
      row.fixed(3, tests.p() - reach, tests.p() + reach).live(Num.whole(tests.within(errors)));
    }
    return Panel.saying("describe")
        .announce("n", Num.grouped(n))
        .announce("p", Num.upTo(tests.p(), 2))
        .announce("least", Num.rounded(tests.extreme(false), 3), "")
        .announce("most", Num.rounded(tests.extreme(true), 3), "")
        .announce("error", Num.rounded(tests.error(), 4), "bracket")
        .with(again())
        .figure(words -> picture(tests, words), table)
        .names("near", Num.whole(tests.within(1)));
  }

  private static Node picture(Tests tests, Words words) {
    Tally tally = tests.tally();
    double p = tests.p();
    double error = tests.error();
    double area = Tests.COUNT * tally.width();
    double top = 1.3 * Math.max(area * Normal.density(0) / error, tally.highest());
    double bracket = 0.93 * top;
    Axis up = Axis.of(0, top).named(words.plain("axis.tests"));
    return Chart.of(SCORES.named(words.plain("axis.score")), up)
        .high(190)
        .with(new Columns("prob", tally))
        .with(Curve.of("weight", x -> area * Normal.density((x - p) / error) / error))
        .with(
            Curve.between("act", p - error, bracket, p + error, bracket)
                .named(words.plain("bracket"))
                .marked("bracket"))
        .with(new Ring(P, words.plain("handle"), p, 0))
        .picture(words.plain("picture"));
  }
}
