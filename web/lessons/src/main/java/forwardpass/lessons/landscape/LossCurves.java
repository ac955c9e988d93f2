package forwardpass.lessons.landscape;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;

/** The loss of each of the four step by step, and a line at the step that is shown. */
record LossCurves(Drawn drawn, double at, String chosen) implements View {
  private static final double HEIGHT = 170;
  private static final int EVERY = 20;

  @Override
  public Node lower(Words words) {
    double low = Math.min(0, drawn.ground().relief().lowest());
    Chart chart =
        Chart.of(
                Axis.of(0, Walk.STEPS).named(words.plain("axis.step")).every(EVERY),
                Axis.of(low, top()).named(words.plain("axis.loss")))
            .high(HEIGHT);
    for (Walk walk : drawn.walks()) {
      boolean isChosen = walk.name().equals(chosen);
      chart =
          chart.with(
              Curve.through(
                      "weight walk " + walk.name() + (isChosen ? " chosen" : ""),
                      steps(walk),
                      losses(walk))
                  .named(words.plain("walk." + walk.name())));
    }
    double x = chart.x().at(at);
    return chart
        .with(Svg.line("axis", x, chart.y().end(), x, chart.y().start()).keyed("now"))
        .picture(words.plain("losses"));
  }

  private static double[] steps(Walk walk) {
    double[] steps = new double[walk.stands().size()];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = i;
    }
    return steps;
  }

  /** NaN where nothing is known: the line has a gap there. */
  private double[] losses(Walk walk) {
    Surface surface = drawn.ground().place().surface();
    double[] losses = new double[walk.stands().size()];
    for (int i = 0; i < losses.length; i++) {
      double[] w = walk.stands().get(i).place();
      losses[i] = surface.isKnown(w[0], w[1]) ? surface.at(w[0], w[1]) : Double.NaN;
    }
    return losses;
  }

  /** A little above where they start: losses beyond it are out of the picture. */
  private double top() {
    Surface surface = drawn.ground().place().surface();
    double start = surface.at(drawn.settings().x(), drawn.settings().y());
    double lowest = drawn.ground().relief().lowest();
    return start + 0.25 * Math.max(0.2, start - lowest);
  }
}
