package forwardpass.site.card;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.words.Words;
import forwardpass.site.card.ModelCard.Point;
import java.util.List;

/** The losses over the steps of the training, on both parts of the data. */
final class LossCurve {
  private static final double EVERY = 0.5;

  private final Words words;
  private final List<Point> points;

  LossCurve(Words words, List<Point> points) {
    this.words = words;
    this.points = points;
  }

  private static double below(double value) {
    return Math.floor(value / EVERY) * EVERY;
  }

  Element picture() {
    double[] steps = points.stream().mapToDouble(Point::step).toArray();
    double[] train = points.stream().mapToDouble(Point::train).toArray();
    double[] validation = points.stream().mapToDouble(Point::validation).toArray();
    double lowest = points.stream().mapToDouble(Point::train).min().orElse(0);
    double highest = points.stream().mapToDouble(Point::train).max().orElse(1);
    Axis up = Axis.of(below(lowest), below(highest) + EVERY).every(EVERY).fixed(1);
    Axis across = Axis.of(0, steps[steps.length - 1]).every(3_000);
    return Chart.of(
            across.named(words.plain("model.curve.across")),
            up.named(words.plain("model.curve.up")))
        .with(Curve.through("loss", steps, validation).named(words.plain("model.curve.validation")))
        .with(Curve.through("act", steps, train).dashed().named(words.plain("model.curve.train")))
        .picture(words.plain("model.curve.picture"));
  }
}
