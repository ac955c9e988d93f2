package forwardpass.lessons.inference;

import forwardpass.engine.cost.KvCacheSize;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.List;

/** Three lines over the tokens: every head its own keys, shared keys, and these in a window. */
record CacheSizePicture(List<KvCacheSize> sizes, int tokens) implements View {
  private static final String[] NAMES = {"all", "shared", "window"};
  private static final String[] COLOURS = {"loss", "key", "value"};

  @Override
  public Node lower(Words words) {
    double most = sizes.get(0).bytes(CacheSizeFigure.MOST) / 1e6;
    Axis across = Axis.of(0, CacheSizeFigure.MOST).every(8192).named(words.plain("axis.tokens"));
    Chart chart =
        Chart.of(across, Axis.of(0, 1.05 * most).named(words.plain("axis.mb"))).high(250).room(20);
    for (int i = 0; i < NAMES.length; i++) {
      chart = chart.with(curve(sizes.get(i), COLOURS[i]).named(words.plain("name." + NAMES[i])));
    }
    for (int i = 0; i < NAMES.length; i++) {
      Points now = Points.at(COLOURS[i], tokens, sizes.get(i).bytes(tokens) / 1e6);
      chart = chart.with(now.marked(NAMES[i]));
    }
    return chart
        .with(
            Handle.alongX(
                CacheSizeFigure.T, words.plain("handle"), tokens, chart.x(), chart.y().at(0)))
        .picture(words.plain("picture"));
  }

  private static Curve curve(KvCacheSize size, String colour) {
    double bend = size.window() == 0 ? CacheSizeFigure.MOST : size.window();
    double[] places = {0, bend, CacheSizeFigure.MOST};
    double[] bytes = new double[3];
    for (int i = 0; i < 3; i++) {
      bytes[i] = size.bytes((int) places[i]) / 1e6;
    }
    return Curve.through(colour, places, bytes);
  }
}
