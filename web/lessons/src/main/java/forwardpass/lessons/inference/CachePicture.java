package forwardpass.lessons.inference;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.List;

/** The milliseconds of each token, with the cache and without. */
record CachePicture(CacheRun run) implements View {
  @Override
  public Node lower(Words words) {
    double most = 0;
    double[] places = new double[CacheRun.TOKENS];
    for (int i = 0; i < places.length; i++) {
      places[i] = run.prompt() + i + 1;
      most = Math.max(most, run.without().get(i) / 1000.0);
    }
    Axis across =
        Axis.of(places[0], places[places.length - 1]).named(words.plain("axis.token")).every(4);
    Axis up = Axis.of(0, Math.max(0.1, 1.15 * most)).named(words.plain("axis.ms"));
    return Chart.of(across, up)
        .high(220)
        .with(
            Curve.through("loss", places, millis(run.without()))
                .dashed()
                .named(words.plain("name.without")))
        .with(Curve.through("act", places, millis(run.with())).named(words.plain("name.with")))
        .picture(words.plain("picture"));
  }

  private static double[] millis(List<Integer> micros) {
    double[] millis = new double[micros.size()];
    for (int i = 0; i < millis.length; i++) {
      millis[i] = micros.get(i) / 1000.0;
    }
    return millis;
  }
}
