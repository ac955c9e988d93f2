package forwardpass.lessons.resampling;

import forwardpass.engine.statistics.ConfidenceInterval;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Rule;
import forwardpass.lessons.histogram.Columns;
import forwardpass.lessons.histogram.Tally;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The histogram of the means; above it the two intervals; below its axis the scores, each a ring.
 */
record BootstrapPicture(Resampled resampled) implements View {
  private static final double BOTTOM = 214;
  private static final double FIRST_ROW = 62; // below the axis
  private static final double ROW = 30;
  private static final int ROWS = 3; // so that rings beside each other do not cover one another

  @Override
  public Node lower(Words words) {
    Tally tally = resampled.tally();
    double top = 1.6 * tally.highest();
    Chart chart =
        Chart.of(
                Axis.of(BootstrapFigure.LOW, BootstrapFigure.HIGH).every(0.05).fixed(2),
                Axis.of(0, top).bare())
            .within(14, 8, Svg.WIDTH - 14, BOTTOM)
            .with(new Columns("prob", tally));
    ConfidenceInterval interval = resampled.interval();
    chart =
        chart
            .with(Rule.up("prob", interval.low()))
            .with(Rule.up("prob", interval.high()))
            .with(
                bar("prob", interval, 0.78 * top, words.plain("name.percentiles"))
                    .marked("percentiles"))
            .with(
                bar("weight", resampled.student(), 0.94 * top, words.plain("name.student"))
                    .marked("student"));
    List<Node> nodes = new ArrayList<>(chart.nodes());
    for (int i = 0; i < resampled.scores().length; i++) {
      nodes.add(ring(i, chart, words));
    }
    nodes.add(
        Svg.label("label small mid", Svg.WIDTH / 2.0, BOTTOM + 42, words.plain("scores"))
            .keyed("scores"));
    return Svg.plot(BOTTOM + FIRST_ROW + ROW * (ROWS - 1) + 14, words.plain("picture"), nodes);
  }

  private static Curve bar(String meaning, ConfidenceInterval at, double height, String name) {
    return Curve.between(meaning, at.low(), height, at.high(), height).named(name);
  }

  private Element ring(int i, Chart chart, Words words) {
    double score = resampled.scores()[i];
    String label = words.plain(Message.of("handle").with("place", i + 1));
    return Handle.alongX("x." + i, label, score, chart.x(), BOTTOM + FIRST_ROW + ROW * (i % ROWS));
  }
}
