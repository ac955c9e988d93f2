package forwardpass.lessons.landscape;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The loss of each of the four step by step, and a line at the step that is shown. */
record LossCurves(Drawn drawn, double at, String chosen) implements View {
  private static final double HEIGHT = 170;
  private static final int EVERY = 20;
  private static final double ROOM = 134; // right of the frame, for the names
  private static final double NAME_AWAY = 30;
  private static final double NAME_GAP = 25; // a line of a phone's letters, from top to bottom
  private static final double NAME_RISE = 6; // from a baseline to the middle of its letters

  @Override
  public Node lower(Words words) {
    double low = Math.min(0, drawn.ground().relief().lowest());
    Chart chart =
        Chart.of(
                Axis.of(0, Walk.STEPS).named(words.plain("axis.step")).every(EVERY),
                Axis.of(low, top()).named(words.plain("axis.loss")))
            .high(HEIGHT)
            .room(ROOM);
    for (Walk walk : drawn.walks()) {
      chart = chart.with(Curve.through(look(walk), steps(walk), losses(walk)));
    }
    double x = chart.x().at(at);
    return chart
        .with(Svg.line("axis", x, chart.y().end(), x, chart.y().start()).keyed("now"))
        .with(names(chart, words))
        .picture(words.plain("losses"));
  }

  private String look(Walk walk) {
    return "weight walk " + walk.name() + (walk.name().equals(chosen) ? " chosen" : "");
  }

  /**
   * Each name in the order of the losses at the end, behind a piece of line with the same dashes.
   */
  private Element names(Chart chart, Words words) {
    double[] ends = new double[drawn.walks().size()];
    for (int i = 0; i < ends.length; i++) {
      double[] losses = losses(drawn.walks().get(i));
      double last = losses[losses.length - 1];
      double end = Double.isNaN(last) ? chart.y().end() : chart.y().clamped(last);
      ends[i] = end + NAME_RISE;
    }
    double[] placed =
        EndNames.spread(ends, NAME_GAP, chart.y().end() + NAME_RISE, chart.y().start() + NAME_RISE);
    double right = chart.x().end();
    List<Node> names = new ArrayList<>();
    for (int i = 0; i < ends.length; i++) {
      String name = drawn.walks().get(i).name();
      names.add(
          Svg.group(
                  look(drawn.walks().get(i)),
                  Svg.line(
                      "line",
                      right + 3,
                      ends[i] - NAME_RISE,
                      right + NAME_AWAY - 4,
                      placed[i] - NAME_RISE),
                  Svg.label(
                      name.equals(chosen) ? "label own strong" : "label own",
                      right + NAME_AWAY,
                      placed[i],
                      words.plain("walk." + name)))
              .keyed("name-" + name)
              .with("data-mark", name));
    }
    return Svg.group("", names).keyed("names");
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
