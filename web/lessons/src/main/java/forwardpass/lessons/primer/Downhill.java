package forwardpass.lessons.primer;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;

import forwardpass.engine.optim.DescentStep;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
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

/** A loss with two valleys, and twenty steps of gradient descent from where the reader starts. */
final class Downhill extends PureFigure {
  private static final NumberParameter START = new NumberParameter("start", 0.7, -3, 3, 0.1);

  // With rates up to a half no step leaves the picture.
  private static final NumberParameter ALPHA = new NumberParameter("alpha", 0.1, 0.01, 0.5, 0.01);
  private static final int STEPS = 20;
  private static final double HILL = 1.155; // √(4/3): up to here the hill bends down to both sides

  Downhill() {
    super("primer-downhill", START, ALPHA);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(ALPHA);
  }

  /** Two valleys near −2 and 2; the tilt makes the left one lower. */
  static double loss(double w) {
    double square = w * w - 4;
    return square * square / 8 + w / 2 + 2;
  }

  static double slope(double w) {
    return w * (w * w - 4) / 2 + 0.5;
  }

  /** Where the weight stands before the first step and after each, [STEPS + 1]. */
  static double[] walk(double start, double rate) {
    double[] walk = new double[STEPS + 1];
    walk[0] = start;
    for (int step = 0; step < STEPS; step++) {
      double[] w = {walk[step]};
      walk[step + 1] = DescentStep.from(w, new double[] {slope(w[0])}, rate).next()[0];
    }
    return walk;
  }

  private static double[] walk(Parameters parameters) {
    return walk(parameters.get(START), parameters.get(ALPHA));
  }

  @Override
  public View view(Parameters parameters) {
    double[] walk = walk(parameters);
    return new Figure(words -> picture(walk, words), announcement(parameters), table(walk));
  }

  private static Node picture(double[] walk, Words words) {
    double[] losses = new double[walk.length];
    for (int i = 0; i < walk.length; i++) {
      losses[i] = loss(walk[i]);
    }
    double start = walk[0];
    double slope = slope(start);
    double half = 0.7 / Math.sqrt(1 + slope * slope / 6);
    Chart chart =
        Chart.of(
                Axis.of(-3.3, 3.3).named(words.plain("axis.w")).every(1),
                Axis.of(0, 9).named(words.plain("axis.loss")).every(3))
            .high(250)
            .with(Curve.of("loss", Downhill::loss))
            .with(
                Curve.between(
                        "grad",
                        start - half,
                        losses[0] - half * slope,
                        start + half,
                        losses[0] + half * slope)
                    .dashed())
            .with(Points.at("weight", walk, losses).sized(4))
            .with(
                Points.at("weight", walk[STEPS], losses[STEPS])
                    .hollow()
                    .sized(6)
                    .named(List.of(new Text(words.plain("end")))));
    return chart
        .with(
            Handle.alongX(
                "start", words.plain("handle"), start, chart.x(), chart.y().clamped(losses[0])))
        .clear(start, losses[0], 14)
        .picture(words.plain("picture"));
  }

  private static DataTable table(double[] walk) {
    DataTable table =
        DataTable.of("table.caption", "column.step", "column.w", "column.slope", "column.loss");
    for (int step = 0; step <= STEPS; step++) {
      double w = walk[step];
      table =
          table.row(
              step,
              given(Num.whole(step)),
              live(Num.fixed(w, 3)),
              live(Num.fixed(slope(w), 3)),
              live(Num.fixed(loss(w), 3)));
    }
    return table;
  }

  private static String valley(double end) {
    return Math.abs(end) < HILL ? "valley.neither" : end < 0 ? "valley.low" : "valley.high";
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double[] walk = walk(parameters);
    return List.of(
        Named.of("start", Num.upTo(walk[0], 2)).at("start"),
        Named.of("alpha", Num.upTo(parameters.get(ALPHA), 2)).at("alpha"),
        Named.word("valley", valley(walk[STEPS])),
        Named.of("loss", Num.fixed(loss(walk[STEPS]), 2)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] walk = walk(parameters);
    return Message.of("describe")
        .with("start", Num.upTo(walk[0], 2))
        .with("alpha", Num.upTo(parameters.get(ALPHA), 2))
        .with("steps", Num.whole(STEPS))
        .with("end", Num.fixed(walk[STEPS], 2))
        .with("loss", Num.fixed(loss(walk[STEPS]), 2));
  }
}
