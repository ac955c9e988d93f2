package forwardpass.lessons.softmax;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Bars;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A bar a word; a tick where the bar ends at temperature 1, a dot where the draws put it.
 *
 * @param plain the shares at temperature 1
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record TemperaturePicture(double[] shares, double[] plain, List<Integer> counts) implements View {
  private static final double ROW = 44;
  private static final double START = 92;
  private static final double END = 412;

  @Override
  public Node lower(Words words) {
    double bottom = ROW * shares.length + 30;
    Chart chart =
        Chart.of(Axis.of(0, 1).every(0.5), Bars.lines(shares.length))
            .within(START, 0, END, bottom - 30)
            .crossed();
    Scale scale = chart.x();
    List<Node> marks = new ArrayList<>(chart.nodes());
    for (int i = 0; i < shares.length; i++) {
      marks.add(row(i, scale, words));
    }
    return Svg.plot(bottom, words.plain("picture"), marks);
  }

  private Node row(int i, Scale scale, Words words) {
    double y = ROW * (i + 0.5);
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.label("label", 0, y + 5, words.plain("word." + (i + 1))));
    double width = Math.max(0.5, scale.at(shares[i]) - START);
    marks.add(Svg.group("prob", Svg.rect("bar", START, y - 13, width, 26)));
    double before = scale.at(plain[i]);
    marks.add(Svg.line("tick ghost", before, y - 17, before, y + 17));
    int total = SoftmaxTemperature.total(counts);
    if (total > 0) {
      double seen = scale.at((double) counts.get(i) / total);
      marks.add(Svg.circle("mark seen", seen, y, 5).keyed("seen"));
    }
    marks.add(Svg.label("label num end live", Svg.WIDTH, y + 5, Num.fixed(shares[i], 3)));
    return Svg.group("", marks).keyed("row-" + i);
  }
}
