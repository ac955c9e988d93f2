package forwardpass.lessons.roofline;

import forwardpass.engine.cost.Roofline;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.List;

/**
 * The roof over the intensity, both scales in powers of ten, and points under it.
 *
 * @param least the lowest rate that is drawn, operations a second
 */
record RoofPicture(Roofline roof, double least, List<At> points) implements View {
  static final double FIRST = 0.1; // operations a byte
  static final double LAST = 10_000;

  /**
   * A point.
   *
   * @param key its name is {@code name.KEY}, and so is its mark
   * @param intensity operations a byte
   * @param rate operations a second
   */
  record At(String key, double intensity, double rate) {}

  @Override
  public Node lower(Words words) {
    Axis across = Axis.log(FIRST, LAST).every(1).named(words.plain("axis.intensity"));
    Axis up = Axis.log(least, 10 * roof.peak()).every(1).named(words.plain("axis.rate"));
    double[] xs = {FIRST, Math.max(FIRST, Math.min(LAST, roof.ridge())), LAST};
    double[] ys = new double[3];
    for (int i = 0; i < 3; i++) {
      ys[i] = Math.max(least, roof.attainable(xs[i]));
    }
    Chart chart =
        Chart.of(across, up)
            .high(270)
            .with(Curve.through("edge", xs, ys).named(words.plain("name.roof")));
    for (At point : points) {
      double x = Math.max(FIRST, Math.min(LAST, point.intensity()));
      chart =
          chart.with(
              Points.at("act", x, Math.max(least, point.rate()))
                  .named(words.plain("name." + point.key()))
                  .marked(point.key()));
    }
    return chart.picture(words.plain("picture"));
  }
}
