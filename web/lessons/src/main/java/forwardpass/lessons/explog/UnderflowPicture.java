package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.LongProduct;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.chart.Rule;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;

/** The product's power of ten, factor by factor, and the floors of float32 and float64. */
record UnderflowPicture(double factor, int n) implements View {
  private static final double LOWEST = -400;

  @Override
  public Node lower(Words words) {
    double slope = log10(factor);
    Axis across = Axis.of(0, Underflow.MOST).every(300).named(words.plain("axis.across"));
    Axis down = Axis.of(LOWEST, 0).every(100).named(words.plain("axis.down"));
    // On paper a straight line in powers of ten, until it leaves the plot.
    Chart chart =
        Chart.of(across, down)
            .high(260)
            .clear(n, Math.max(LOWEST, n * slope), 12)
            .with(Curve.between("act", 0, 0, Underflow.MOST, Underflow.MOST * slope))
            .with(floor("floor32", Float.MIN_VALUE, words))
            .with(floor("floor64", Double.MIN_VALUE, words))
            .with(end(LongProduct.end32(factor)))
            .with(end(LongProduct.end64(factor)));
    double y = chart.y().clamped(n * slope);
    return chart
        .with(Handle.alongX(Underflow.N, words.plain("handle"), n, chart.x(), y))
        .picture(words.plain("picture"));
  }

  private static Rule floor(String key, double smallest, Words words) {
    return Rule.across("loss", log10(smallest)).named(words.plain(key));
  }

  /** Where a format stops following. */
  private Points end(int end) {
    return Points.at("loss", end, end * log10(factor)).sized(5);
  }

  private static double log10(double value) {
    return Log.log(value) / Log.log(10);
  }
}
