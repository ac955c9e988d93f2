package forwardpass.lessons.enoughquestions;

import forwardpass.engine.statistics.Power;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Rule;
import forwardpass.lessons.comparison.Comparison;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.List;

/** How probable it is that a true difference is found, over the number of questions. */
public final class PowerCurve extends PureFigure {
  private static final int LEAST = 10;
  private static final int MOST = 1000;
  private static final int PLACES = 32;
  private static final int[] LANDMARKS = {25, 50, 100, 200, 400, 600, 1000};

  /** In percentage points. */
  private static final NumberParameter GAP = new NumberParameter("gap", 9.0, 1, 40, 0.5);

  /** Questions that one of the two alone has right, in percent; the gap at least. */
  private static final NumberParameter SPLIT = new NumberParameter("split", 35.0, 1, 80, 0.5);

  private static final IntegerParameter N = new IntegerParameter("n", 200, LEAST, MOST);

  public PowerCurve() {
    super("statistics-power", GAP, SPLIT, N);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(GAP, SPLIT);
  }

  /** The difference in standard deviations of the pairs' differences, which are 1, 0 and −1. */
  static double effect(double gap, double split) {
    double mean = gap / 100;
    double square = Math.max(gap, split) / 100;
    return mean / Math.sqrt(Math.max(1e-9, square - mean * mean));
  }

  private static double effect(Parameters parameters) {
    return effect(parameters.get(GAP), parameters.get(SPLIT));
  }

  private static double power(double effect, int n) {
    return Power.ofPaired(effect, n, Comparison.SIGNIFICANCE);
  }

  private static int needed(Parameters parameters) {
    return Power.pairsFor(effect(parameters), Comparison.POWER, Comparison.SIGNIFICANCE);
  }

  @Override
  public View view(Parameters parameters) {
    return Group.of(
        "",
        new Figure(
            words -> picture(parameters, words), announcement(parameters), table(parameters)),
        new Say("p", "verdict-line", announcement(parameters)));
  }

  private static Node picture(Parameters parameters, Words words) {
    double effect = effect(parameters);
    double[] ns = new double[PLACES + 1];
    double[] powers = new double[PLACES + 1];
    for (int i = 0; i <= PLACES; i++) {
      int n = LEAST + (MOST - LEAST) * i * i / PLACES / PLACES; // denser where it rises
      ns[i] = n;
      powers[i] = power(effect, n);
    }
    int n = parameters.get(N);
    Chart chart =
        Chart.of(
                Axis.of(0, MOST).named(words.plain("axis.n")),
                Axis.of(0, 1).named(words.plain("axis.power")).every(0.2))
            .high(220)
            .with(Rule.across("loss", Comparison.POWER).named(words.plain("wanted")))
            .with(Curve.through("act", ns, powers).marked("power"));
    return chart
        .with(
            Handle.alongX("n", words.plain("handle"), n, chart.x(), chart.y().at(power(effect, n))))
        .picture(words.plain("picture"));
  }

  private static DataTable table(Parameters parameters) {
    double effect = effect(parameters);
    DataTable table = DataTable.of("table.caption", "column.n", "column.power");
    for (int n : LANDMARKS) {
      table =
          table.row(
              n, DataTable.given(Num.grouped(n)), DataTable.live(Num.fixed(power(effect, n), 3)));
    }
    return table;
  }

  @Override
  public List<Named> named(Parameters parameters) {
    return List.of(
        Named.of("n", Num.grouped(parameters.get(N))).at("n"),
        Named.of("power", Num.fixed(100 * power(effect(parameters), parameters.get(N)), 0))
            .at("power"),
        Named.of("needed", Num.grouped(needed(parameters))));
  }

  @Override
  public Message announcement(Parameters parameters) {
    int n = parameters.get(N);
    return Message.of("describe")
        .with("n", Num.grouped(n))
        .with("gap", Num.upTo(parameters.get(GAP), 1))
        .with("power", Num.fixed(100 * power(effect(parameters), n), 0))
        .with("needed", Num.grouped(needed(parameters)));
  }
}
