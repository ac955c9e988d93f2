package forwardpass.lessons.gradients;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Rule;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;

/** The slope for every direction of walking: a wave whose crest is the gradient's direction. */
record DirectionPicture(Quadratic f, double px, double py, double walk) implements View {

  @Override
  public Node lower(Words words) {
    double[] gradient = f.gradient(px, py);
    double steepest = Vectors.norm(gradient);
    double top = Math.max(1, 1.1 * steepest);
    Axis degrees = Axis.of(0, 360).every(90).named(words.plain("axis.direction"));
    Chart chart = Chart.of(degrees, Axis.of(-top, top).named(words.plain("axis.slope"))).high(230);
    chart = chart.with(Curve.between("muted", 0, 0, 360, 0).thin());
    if (steepest > 0) {
      chart = chart.with(Rule.up("grad", crest(gradient)).named("\u2207f"));
    }
    double slope = ContourFigure.slope(f, px, py, walk);
    double y = chart.y().clamped(slope);
    return chart
        .with(Curve.of("weight", at -> along(gradient, at)))
        .with(reading(chart, slope, y, words))
        .with(Handle.alongX(ContourFigure.WALK, words.plain("walk"), walk, chart.x(), y))
        .picture(words.plain("directions"));
  }

  private Element reading(Chart chart, double slope, double y, Words words) {
    boolean right = walk < 220;
    Message said = Message.of("slope-walked").with("slope", Num.upTo(slope, 2));
    return Svg.label(
            right ? "label num halo live" : "label num halo live end",
            chart.x().at(walk) + (right ? 16 : -16),
            y + (slope > 0 ? -14 : 26),
            words.say(said).toArray(new Node[0]))
        .keyed("slope");
  }

  /** The direction of the gradient, to a degree. */
  private static double crest(double[] gradient) {
    int best = 0;
    for (int degrees = 1; degrees < 360; degrees++) {
      best = along(gradient, degrees) > along(gradient, best) ? degrees : best;
    }
    return best;
  }

  /** The dot product of the gradient with a direction. */
  private static double along(double[] gradient, double degrees) {
    View3d.Direction ray = View3d.Direction.of(degrees);
    return gradient[0] * ray.x() + gradient[1] * ray.y();
  }
}
