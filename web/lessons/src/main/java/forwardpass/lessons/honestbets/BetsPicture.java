package forwardpass.lessons.honestbets;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Name;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.chart.Rule;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Two plots of a mean loss over what is said, with the truth as a line and the least as a ring. */
record BetsPicture(double p, double q) implements View {
  private static final double TOP = 34;
  private static final double BOTTOM = 226;
  private static final double WIDTH = 182;

  @Override
  public Node lower(Words words) {
    double best = p >= 0.5 ? 1 : 0;
    Element linear = panel("linear", 40, 1, 0.5, at -> HonestBets.linear(p, at), best, words);
    Element log = panel("log", 290, 3, 1, at -> HonestBets.log(p, at), p, words);
    return Svg.plot(BOTTOM + 50, words.plain("picture"), List.of(linear, log));
  }

  private Element panel(
      String name,
      double left,
      double most,
      double every,
      DoubleUnaryOperator mean,
      double best,
      Words words) {
    double now = mean.applyAsDouble(q);
    Chart chart =
        Chart.of(Axis.of(0, 1).every(0.5).named(words.plain("said")), Axis.of(0, most).every(every))
            .within(left, TOP, left + WIDTH, BOTTOM)
            .with(Rule.up("prob", p).named(words.plain("truth")))
            .with(Curve.of("loss", mean))
            .with(Points.at("loss", best, mean.applyAsDouble(best)).hollow().sized(5))
            .with(Name.of("loss", q, now, Nats.num(now)).live());
    String label = words.plain("handle." + name);
    Element ring = Handle.alongX("q", label, q, chart.x(), chart.y().clamped(now));
    Element title = Svg.label("label strong", left, 16, words.plain("panel." + name));
    return Svg.group("", chart.with(ring).with(title).nodes()).keyed(name).with("data-mark", name);
  }
}
