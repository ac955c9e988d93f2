package forwardpass.lessons.gradientdescent.landscape;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The loss of each of the four step by step, and a line at the step that is shown. */
record LossCurves(Drawn drawn, double at, String chosen) implements View {
  private static final double LEFT = 46;
  private static final double RIGHT = 432;
  private static final double TOP = 34;
  private static final double BOTTOM = 214;

  @Override
  public Node lower(Words words) {
    Surface surface = drawn.ground().place().surface();
    double top = top();
    double low = Math.min(0, drawn.ground().relief().lowest());
    Chart chart =
        Chart.of(
                Axis.of(0, Walk.STEPS).named(words.plain("axis.step")).every(20),
                Axis.of(low, top).named(words.plain("axis.loss")))
            .within(LEFT, TOP, RIGHT, BOTTOM);
    List<Node> marks = new ArrayList<>(chart.nodes());
    for (Walk walk : drawn.walks()) {
      StringBuilder d = new StringBuilder();
      boolean isDown = false;
      for (int step = 0; step <= walk.steps(); step++) {
        double[] w = walk.stands().get(step).place();
        double loss = surface.isKnown(w[0], w[1]) ? surface.at(w[0], w[1]) : Double.NaN;
        boolean isSeen = loss >= low && loss <= top;
        if (isSeen) {
          d.append(isDown ? "L" : "M");
          d.append(Num.plain(chart.x().at(step), 1)).append(',');
          d.append(Num.plain(chart.y().at(loss), 1));
        }
        isDown = isSeen;
      }
      boolean isChosen = walk.name().equals(chosen);
      Element line = Element.of("path", "line").with("d", d.toString());
      marks.add(
          Svg.group("weight walk " + walk.name() + (isChosen ? " chosen" : ""), line)
              .keyed("loss-" + walk.name()));
    }
    double x = chart.x().at(at);
    marks.add(Svg.line("axis", x, TOP, x, BOTTOM).keyed("now"));
    return Svg.plot(chart.height(), words.plain("losses"), marks);
  }

  /** A little above where they start: losses beyond it are out of the picture. */
  private double top() {
    Surface surface = drawn.ground().place().surface();
    double start = surface.at(drawn.settings().x(), drawn.settings().y());
    double lowest = drawn.ground().relief().lowest();
    return start + 0.25 * Math.max(0.2, start - lowest);
  }
}
