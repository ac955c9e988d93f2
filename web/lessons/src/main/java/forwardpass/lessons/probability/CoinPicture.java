package forwardpass.lessons.probability;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.histogram.Tally;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The shares in heaps; above them, from p to both sides, their spread and what the rule says. */
record CoinPicture(CoinShares shares) implements View {
  private static final int STEPS = 40;
  private static final double TOP = 92;
  private static final double BOTTOM = 236;

  @Override
  public Node lower(Words words) {
    Tally tally = Tally.nearest(shares.shares(), STEPS);
    int[] heaps = tally.counts();
    Axis across = Axis.of(0, 1).every(0.25).named(words.plain("across"));
    Chart chart = Chart.of(across, Axis.of(0, tally.highest()).bare()).within(16, TOP, 464, BOTTOM);
    Scale x = chart.x();
    double width = (x.end() - x.start()) / STEPS - 1;
    List<Node> bars = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      if (heaps[i] > 0) {
        double top = chart.y().at(heaps[i]);
        double left = x.at((double) i / STEPS) - width / 2;
        bars.add(Svg.rect("bar", left, top, width, BOTTOM - top).keyed("heap-" + i));
      }
    }
    List<Node> marks = new ArrayList<>(chart.nodes());
    marks.add(Svg.group("prob", bars).keyed("heaps"));
    marks.add(span("measured", "line", 34, shares.spread(), x, words));
    marks.add(span("rule", "line dash", 76, shares.rule(), x, words));
    return Svg.plot(BOTTOM + 46, words.plain("picture"), marks);
  }

  /** From p so far to the left and to the right, with its length above. */
  private Element span(String key, String css, double y, double reach, Scale x, Words words) {
    double left = x.clamped(shares.p() - reach);
    double right = x.clamped(shares.p() + reach);
    Element name =
        Svg.label(
            "label own mid halo",
            Math.max(110, Math.min(370, x.at(shares.p()))),
            y - 11,
            words.plain(Message.of("span." + key).with("reach", Num.fixed(reach, 4))));
    return Svg.group(
            "loss",
            Svg.line(css, left, y, right, y),
            Svg.line("line thin", left, y - 6, left, y + 6),
            Svg.line("line thin", right, y - 6, right, y + 6),
            name)
        .keyed(key)
        .with("data-mark", key);
  }
}
