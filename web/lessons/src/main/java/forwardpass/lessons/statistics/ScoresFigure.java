package forwardpass.lessons.statistics;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;

import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.probability.Frequencies;
import forwardpass.engine.random.Rng;
import forwardpass.engine.statistics.Normal;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.histogram.Columns;
import forwardpass.lessons.histogram.DrawnFigure;
import forwardpass.lessons.histogram.Tally;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.List;

/** One model that takes the same kind of test again and again, each time with other questions. */
public final class ScoresFigure extends DrawnFigure {
  static final int TESTS = 200;
  private static final NumberParameter P = new NumberParameter("p", 0.8, 0.55, 0.95, 0.01);
  private static final ChoiceParameter N =
      new ChoiceParameter("n", "100", List.of("25", "100", "400", "1600"));
  private static final Axis SCORES = Axis.of(0.3, 1);

  /** What rounding may do to a distance: a score on the edge of a range lies in it. */
  private static final double HAIR = 1e-9;

  public ScoresFigure() {
    super("statistics-scores", P, N, SEED);
  }

  /** What the tests came to, and what was to be expected. */
  @SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
  private record Tests(double p, int n, double error, double[] scores) {
    static Tests of(Parameters parameters) {
      double p = parameters.get(P);
      int n = Ascii.whole(parameters.get(N));
      Rng rng = Rng.seeded(parameters.get(SEED));
      double[] scores = new double[TESTS];
      for (int i = 0; i < TESTS; i++) {
        int right = 0;
        for (int question = 0; question < n; question++) {
          right += rng.nextFloat() < p ? 1 : 0;
        }
        scores[i] = (double) right / n;
      }
      return new Tests(p, n, Frequencies.standardError(p, n), scores);
    }

    /** Bins of about a third of a standard error. */
    Tally tally() {
      int perBin = (int) Math.max(1, Rounding.rint(n * error / 3));
      return Tally.of(scores, 1.0 / n, perBin);
    }

    /** How many lie within so many standard errors of p. */
    int within(double errors) {
      int count = 0;
      for (double score : scores) {
        count += Math.abs(score - p) <= errors * error + HAIR ? 1 : 0;
      }
      return count;
    }

    double extreme(boolean most) {
      double found = scores[0];
      for (double score : scores) {
        found = most ? Math.max(found, score) : Math.min(found, score);
      }
      return found;
    }
  }

  @Override
  public View view(Parameters parameters) {
    Tests tests = Tests.of(parameters);
    return Group.of(
        "", again(), new Figure(words -> picture(tests, words), said(tests), table(tests)));
  }

  private static Node picture(Tests tests, Words words) {
    Tally tally = tests.tally();
    double peak = TESTS * tally.width() * Normal.density(0) / tests.error();
    double top = 1.3 * Math.max(peak, tally.highest());
    double bracket = 0.93 * top;
    double p = tests.p();
    Chart chart =
        Chart.of(
                SCORES.named(words.plain("axis.score")),
                Axis.of(0, top).named(words.plain("axis.tests")))
            .high(190)
            .with(new Columns("prob", tally))
            .with(
                Curve.of(
                    "weight",
                    x ->
                        TESTS
                            * tally.width()
                            * Normal.density((x - p) / tests.error())
                            / tests.error()))
            .with(
                Curve.between("act", p - tests.error(), bracket, p + tests.error(), bracket)
                    .named(words.plain("bracket"))
                    .marked("bracket"));
    return chart
        .with(Handle.alongX(P.id(), words.plain("handle"), p, chart.x(), chart.y().at(0)))
        .picture(words.plain("picture"));
  }

  private static DataTable table(Tests tests) {
    DataTable table =
        DataTable.of("table.caption", "column.errors", "column.from", "column.to", "column.tests");
    for (int errors = 1; errors <= 3; errors++) {
      double reach = errors * tests.error();
      table =
          table.row(
              errors,
              given(Num.whole(errors)),
              live(Num.fixed(tests.p() - reach, 3)),
              live(Num.fixed(tests.p() + reach, 3)),
              live(Num.whole(tests.within(errors))));
    }
    return table;
  }

  @Override
  public List<Named> named(Parameters parameters) {
    Tests tests = Tests.of(parameters);
    return List.of(
        Named.of("error", Num.rounded(tests.error(), 4)).at("bracket"),
        Named.of("least", Num.rounded(tests.extreme(false), 3)),
        Named.of("most", Num.rounded(tests.extreme(true), 3)),
        Named.of("near", Num.whole(tests.within(1))));
  }

  @Override
  public Message announcement(Parameters parameters) {
    return said(Tests.of(parameters));
  }

  private static Message said(Tests tests) {
    return Message.of("describe")
        .with("n", Num.grouped(tests.n()))
        .with("p", Num.upTo(tests.p(), 2))
        .with("least", Num.rounded(tests.extreme(false), 3))
        .with("most", Num.rounded(tests.extreme(true), 3))
        .with("error", Num.rounded(tests.error(), 4));
  }
}
