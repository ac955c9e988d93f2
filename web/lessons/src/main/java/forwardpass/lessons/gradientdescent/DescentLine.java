package forwardpass.lessons.gradientdescent;

import forwardpass.engine.optim.DescentStep;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.List;

/** Gradient descent on one weight: a parabola, where the weight starts, and its first steps. */
public final class DescentLine extends PanelFigure {
  private static final NumberParameter START = new NumberParameter("start", 4.0, -3, 5, 0.1);
  private static final NumberParameter ALPHA = new NumberParameter("alpha", 0.1, 0, 1.2, 0.01);
  private static final int STEPS = 12;
  private static final int DECIMALS = 3;
  private static final double LEFT = -3.6;
  private static final double RIGHT = 5.6;
  private static final double TOP = 20;

  public DescentLine() {
    super("gradient-descent-line", START, ALPHA);
    fieldsAre(ALPHA);
  }

  /** Where the weight stands before the first step and after each, [STEPS + 1]. */
  static double[] walk(double start, double rate) {
    double[] walk = new double[STEPS + 1];
    walk[0] = start;
    for (int step = 0; step < STEPS; step++) {
      double[] w = {walk[step]};
      walk[step + 1] = DescentStep.from(w, new double[] {Parabola.slope(w[0])}, rate).next()[0];
    }
    return walk;
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
        .announce("end", Num.sized(walk[STEPS], DECIMALS))
        .announce("loss", Num.sized(Parabola.loss(walk[STEPS]), DECIMALS))
        .figure(words -> picture(start, walk, words), table(walk))
        .with(new Say("p", "lab-note", note(alpha).with("factor", factor)))
        .names("factor", factor)
        .names("end", Num.sized(walk[STEPS], 2));
  }

  private static Node picture(double start, double[] walk, Words words) {
    double[] losses = losses(walk);
    Chart chart =
        Chart.of(
                Axis.of(LEFT, RIGHT).named(words.plain("axis.w")).every(1),
                Axis.of(0, TOP).named(words.plain("axis.loss")))
            .with(Curve.of("loss", Parabola::loss))
            .with(Curve.through("weight steps", walk, losses).thin())
            .with(Points.at("weight", walk, losses).sized(4))
            .with(
                Points.at("loss", Parabola.MINIMUM, 0)
                    .hollow()
                    .named(List.of(new Text(words.plain("minimum")))));
    Element ring =
        Handle.alongX(
            "start", words.plain("handle"), start, chart.x(), chart.y().clamped(losses[0]));
    return chart
        .with(tangent(start))
        .with(ring)
        .clear(start, losses[0], 14)
        .picture(words.plain("picture"));
  }

  /** A piece of the tangent where the weight starts: the slope that the first step goes by. */
  private static Curve tangent(double start) {
    double slope = Parabola.slope(start);
    double half = 2.4 / Math.sqrt(1 + slope * slope / 8);
    double loss = Parabola.loss(start);
    return Curve.between(
            "grad", start - half, loss - half * slope, start + half, loss + half * slope)
        .dashed();
  }

  private static double[] losses(double[] walk) {
    double[] losses = new double[walk.length];
    for (int i = 0; i < walk.length; i++) {
      losses[i] = Parabola.loss(walk[i]);
    }
    return losses;
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
      table
          .row(step)
          .given(Num.whole(step))
          .given(Num.sized(w, DECIMALS))
          .given(Num.sized(Parabola.slope(w), DECIMALS))
          .given(Num.sized(Parabola.loss(w), DECIMALS));
    }
    return table;
  }
}
