package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.chart.Ring;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.slope.Descent;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;

/** Gradient descent on one weight: a parabola, where the weight starts, and its first steps. */
public final class DescentLine extends PanelFigure {
  private static final NumberParameter START = new NumberParameter("start", 4.0, -3, 5, 0.1);
  private static final NumberParameter ALPHA = new NumberParameter("alpha", 0.1, 0, 1.2, 0.01);
  private static final Descent DESCENT = new Descent(Parabola::loss, Parabola::slope);
  private static final int STEPS = 12;
  private static final int DECIMALS = 3;
  private static final double LEFT = -3.6;
  private static final double RIGHT = 5.6;
  private static final double TOP = 20;

  public DescentLine() {
    super("gradient-descent-line", START, ALPHA);
    fieldsAre(ALPHA);
  }

  static double[] walk(double start, double rate) {
    return DESCENT.walk(start, rate, STEPS);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double start = parameters.get(START);
    double alpha = parameters.get(ALPHA);
    double[] walk = walk(start, alpha);
    Num factor = Num.rounded(1 - Parabola.CURVATURE * alpha, 2);
    return Panel.saying("describe")
        .announce("start", Num.upTo(start, 2), "start")
        .announce("alpha", Num.upTo(alpha, 2), "alpha")
        .announce("steps", Num.whole(STEPS))
        .announce("end", sized(walk[STEPS]))
        .announce("loss", sized(Parabola.loss(walk[STEPS])))
        .figure(words -> picture(start, walk, words), table(walk))
        .with(new Say("p", "lab-note", note(alpha).with("factor", factor)))
        .names("factor", factor)
        .names("end", Num.sized(walk[STEPS], 2));
  }

  private static Node picture(double start, double[] walk, Words words) {
    double[] losses = DESCENT.losses(walk);
    Axis across = Axis.of(LEFT, RIGHT).named(words.plain("axis.w")).every(1);
    return Chart.of(across, Axis.of(0, TOP).named(words.plain("axis.loss")))
        .with(Curve.of("loss", Parabola::loss))
        .with(Curve.through("weight steps", walk, losses).thin())
        .with(Points.at("weight", walk, losses).sized(4))
        .with(Points.at("loss", Parabola.MINIMUM, 0).hollow().named(words.plain("minimum")))
        .with(DESCENT.tangent(start, 2.4, 8))
        .with(new Ring(START, words.plain("handle"), start, losses[0]))
        .clear(start, losses[0], 14)
        .picture(words.plain("picture"));
  }

  /** What a step does to the distance, and what comes of it. */
  private static Message note(double alpha) {
    double factor = 1 - Parabola.CURVATURE * alpha;
    String key =
        factor > 0 ? "creeps" : factor == 0 ? "lands" : factor > -1 ? "swings" : "runs-away";
    return Message.of("note." + (alpha == 0 ? "stands" : key));
  }

  private static TableBuilder table(double[] walk) {
    TableBuilder table =
        TableBuilder.of(
            "table.caption", "column.step", "column.w", "column.gradient", "column.loss");
    for (int step = 0; step < walk.length; step++) {
      double w = walk[step];
      TableBuilder.Row row = table.row(step).given(Num.whole(step)).given(sized(w));
      row.given(sized(Parabola.slope(w))).given(sized(Parabola.loss(w)));
    }
    return table;
  }

  private static Num sized(double value) {
    return Num.sized(value, DECIMALS);
  }
}
