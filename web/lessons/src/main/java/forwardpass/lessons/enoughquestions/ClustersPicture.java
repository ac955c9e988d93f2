package forwardpass.lessons.enoughquestions;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Mark;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.comparison.CellPaths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The answers, story by story; below them three standard errors, over how much goes together. */
record ClustersPicture(Sample sample) implements View {
  private static final int ROWS = 10;
  private static final double TOP = 166; // of the chart's frame

  @Override
  public Node lower(Words words) {
    CellPaths cells = new CellPaths(ROWS, 10, 8, 23, 12);
    double[] right = sample.right();
    List<Node> marks = new ArrayList<>();
    marks.add(cells.path("answer-right", right.length, i -> right[i] > 0).keyed("right"));
    marks.add(cells.path("answer-wrong", right.length, i -> right[i] == 0).keyed("wrong"));
    marks.add(borders(cells).keyed("stories"));
    double share = sample.together();
    double highest = 100 * Math.max(sample.truth(1), sample.clustered());
    Chart chart =
        Chart.of(
                Axis.of(0, 1).named(words.plain("axis.rho")).every(0.2),
                Axis.of(0, Math.ceil(highest + 1)))
            .within(48, TOP, 448, TOP + 150)
            .with(
                Curve.of("act", rho -> 100 * sample.truth(rho))
                    .named(words.plain("truth"))
                    .marked("truth"))
            .with(point("loss", share, sample.naive(), words.plain("naive"), "naive"))
            .with(point("prob", share, sample.clustered(), words.plain("clustered"), "clustered"));
    marks.addAll(chart.nodes());
    marks.add(Svg.label("label small", 8, TOP - 14, words.plain("axis.error")).keyed("up"));
    double y = chart.y().at(0);
    marks.add(Handle.alongX("rho", words.plain("handle"), share, chart.x(), y));
    return Svg.plot(chart.height(), words.plain("picture"), marks);
  }

  private static Mark point(String meaning, double x, double error, String name, String mark) {
    return Points.at(meaning, x, 100 * error)
        .sized(5.5)
        .named(List.of(new Text(name)))
        .marked(mark);
  }

  /** A line below the last answer of each story, or beside it. */
  private Element borders(CellPaths cells) {
    StringBuilder d = new StringBuilder("M0 0");
    for (int i = sample.each(); i < Sample.ANSWERS && sample.each() > 1; i += sample.each()) {
      double x = cells.x(i) - 0.6;
      double y = cells.y(i) - 0.6;
      boolean isColumn = i % ROWS == 0;
      d.append('M').append(Num.plain(x, 2)).append(' ').append(Num.plain(y, 2));
      d.append(isColumn ? "v" : "h").append(isColumn ? "120" : "23");
    }
    return Element.of("path", "story-border").with("d", d.toString());
  }
}
