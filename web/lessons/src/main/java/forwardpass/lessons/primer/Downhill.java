package forwardpass.lessons.primer;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.chart.Ring;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.slope.Descent;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Words;

/** A loss with two valleys, and twenty steps of gradient descent from where the reader starts. */
final class Downhill extends PanelFigure {
  private static final NumberParameter START = new NumberParameter("start", 0.7, -3, 3, 0.1);

  // With rates up to a half no step leaves the picture.
  private static final NumberParameter ALPHA = new NumberParameter("alpha", 0.1, 0.01, 0.5, 0.01);
  private static final Descent DESCENT = new Descent(Downhill::loss, Downhill::slope);
  private static final int STEPS = 20;
  private static final double HILL = 1.155; // √(4/3): up to here the hill bends down to both sides

  Downhill() {
    super("primer-downhill", START, ALPHA);
    fieldsAre(ALPHA);
  }

  /** Two valleys near −2 and 2; the tilt makes the left one lower. */
  static double loss(double w) {
    double square = w * w - 4;
    return square * square / 8 + w / 2 + 2;
  }

  static double slope(double w) {
    return w * (w * w - 4) / 2 + 0.5;
  }

  static double[] walk(double start, double rate) {
    return DESCENT.walk(start, rate, STEPS);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double alpha = parameters.get(ALPHA);
    double[] walk = walk(parameters.get(START), alpha);
    double end = walk[STEPS];
    TableBuilder table =
        TableBuilder.of("table.caption", "column.step", "column.w", "column.slope", "column.loss");
    for (int step = 0; step <= STEPS; step++) {
      double w = walk[step];
      table.row(step).given(Num.whole(step)).fixed(3, w, slope(w), loss(w));
    }
    Num loss = Num.fixed(loss(end), 2);
    return Panel.saying("describe")
        .announce("start", Num.upTo(walk[0], 2), "start")
        .announce("alpha", Num.upTo(alpha, 2), "alpha")
        .announce("steps", STEPS)
        .announce("end", Num.fixed(end, 2))
        .announce("loss", loss)
        .figure(words -> picture(walk, words), table)
        .names(Named.word("valley", valley(end)))
        .names("loss", loss);
  }

  private static Node picture(double[] walk, Words words) {
    double start = walk[0];
    double[] losses = DESCENT.losses(walk);
    Axis across = Axis.of(-3.3, 3.3).named(words.plain("axis.w")).every(1);
    Points end = Points.at("weight", walk[STEPS], losses[STEPS]).hollow().sized(6);
    return Chart.of(across, Axis.of(0, 9).named(words.plain("axis.loss")).every(3))
        .high(250)
        .with(Curve.of("loss", Downhill::loss))
        .with(DESCENT.tangent(start, 0.7, 6))
        .with(Points.at("weight", walk, losses).sized(4))
        .with(end.named(words.plain("end")))
        .with(new Ring(START, words.plain("handle"), start, losses[0]))
        .clear(start, losses[0], 14)
        .picture(words.plain("picture"));
  }

  private static String valley(double end) {
    return Math.abs(end) < HILL ? "valley.neither" : end < 0 ? "valley.low" : "valley.high";
  }
}
