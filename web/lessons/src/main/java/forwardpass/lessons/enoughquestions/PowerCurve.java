package forwardpass.lessons.enoughquestions;

import forwardpass.engine.statistics.Power;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Ring;
import forwardpass.lessons.chart.Rule;
import forwardpass.lessons.comparison.Comparison;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Words;

/** How probable it is that a true difference is found, over the number of questions. */
public final class PowerCurve extends PanelFigure {
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
    fieldsAre(GAP, SPLIT);
  }

  /** The difference in standard deviations of the pairs' differences, which are 1, 0 and −1. */
  static double effect(double gap, double split) {
    double mean = gap / 100;
    double square = Math.max(gap, split) / 100;
    return mean / Math.sqrt(Math.max(1e-9, square - mean * mean));
  }

  private static double power(double effect, int n) {
    return Power.ofPaired(effect, n, Comparison.SIGNIFICANCE);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    int n = parameters.get(N);
    double gap = parameters.get(GAP);
    double effect = effect(gap, parameters.get(SPLIT));
    double power = power(effect, n);
    int needed = Power.pairsFor(effect, Comparison.POWER, Comparison.SIGNIFICANCE);
    TableBuilder table = TableBuilder.of("table.caption", "column.n", "column.power");
    for (int at : LANDMARKS) {
      table.row(at).given(Num.grouped(at)).fixed(3, power(effect, at));
    }
    return Panel.saying("describe")
        .announce("n", Num.grouped(n), "n")
        .announce("gap", Num.upTo(gap, 1))
        .announce("power", Num.fixed(100 * power, 0), "power")
        .announce("needed", Num.grouped(needed), "")
        .figure(words -> picture(effect, n, power, words), table)
        .verdict();
  }

  private static Node picture(double effect, int n, double power, Words words) {
    double[] ns = new double[PLACES + 1];
    double[] powers = new double[PLACES + 1];
    for (int i = 0; i <= PLACES; i++) {
      int at = LEAST + (MOST - LEAST) * i * i / PLACES / PLACES; // denser where it rises
      ns[i] = at;
      powers[i] = power(effect, at);
    }
    Axis across = Axis.of(0, MOST).named(words.plain("axis.n"));
    return Chart.of(across, Axis.of(0, 1).named(words.plain("axis.power")).every(0.2))
        .high(220)
        .with(Rule.across("loss", Comparison.POWER).named(words.plain("wanted")))
        .with(Curve.through("act", ns, powers).marked("power"))
        .with(new Ring(N, words.plain("handle"), n, power))
        .picture(words.plain("picture"));
  }
}
