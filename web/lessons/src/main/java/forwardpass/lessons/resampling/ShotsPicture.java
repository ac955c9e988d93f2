package forwardpass.lessons.resampling;

import forwardpass.engine.statistics.Coverage;
import forwardpass.engine.statistics.Population;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Bars;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Frame;
import forwardpass.lessons.chart.Mark;
import forwardpass.lessons.chart.Rule;
import forwardpass.lessons.chart.Sheet;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Intervals side by side, each a line from its low end to its high one, across the line of the true
 * mean. Those that miss are red and thick, and crossed at the end that lies nearest.
 */
record ShotsPicture(Coverage coverage, CoverageRun run) implements View {
  private static final double REACH = 5; // true standard errors to each side of the mean
  private static final double CROSS = 5;

  @Override
  public Node lower(Words words) {
    Population population = coverage.population();
    double mean = population.mean();
    double reach = REACH * population.deviation() / Math.sqrt(coverage.n());
    double high = population == Population.ANSWERS ? Math.min(mean + reach, 1.02) : mean + reach;
    double low = population == Population.ANSWERS ? Math.max(mean - reach, 0) : mean - reach;
    return Chart.of(Bars.places(CoverageRun.SHOTS), Axis.of(low, high))
        .high(190)
        .room(96)
        .with(new Whiskers(run.last(), mean))
        .with(Rule.across("muted", mean).named(words.plain("name.truth")))
        .picture(words.plain("picture"));
  }

  private record Whiskers(List<CoverageRun.Shot> shots, double mean) implements Mark {
    @Override
    public void draw(Sheet sheet) {
      Frame frame = sheet.frame();
      List<Node> hits = new ArrayList<>();
      List<Node> misses = new ArrayList<>();
      for (int i = 0; i < shots.size(); i++) {
        CoverageRun.Shot shot = shots.get(i);
        double x = frame.x(i);
        double low = frame.up().clamped(shot.low());
        double high = frame.up().clamped(shot.high());
        String css = shot.isHit() ? "line" : "line thick";
        Element line = Svg.line(css, x, low, x, high).keyed("shot-" + i);
        if (shot.isHit()) {
          hits.add(line);
        } else {
          misses.add(line);
          double near = shot.high() < mean ? high : low;
          misses.add(Svg.line("line", x - CROSS, near, x + CROSS, near).keyed("cross-" + i));
        }
      }
      sheet.add(Svg.group("act", hits));
      sheet.add(Svg.group("loss", misses));
    }
  }
}
