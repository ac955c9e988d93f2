package forwardpass.lessons.chainrule;

import forwardpass.engine.probability.JointCounts;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything counted, as one square: a column for each word before, as wide as it is probable, cut
 * into the words after it. A piece's area is the probability of the two together.
 */
record MosaicPicture(Cell cell) implements View {
  private static final Chart CHART =
      Chart.of(Axis.of(0, 1).bare(), Axis.of(1, 0).every(0.5).ticked()).within(52, 34, 476, 264);
  private static final Scale ACROSS = CHART.x();
  private static final Scale DOWN = CHART.y();
  private static final double FITS_ACROSS = 112;
  private static final double FITS_DOWN = 24;

  @Override
  public Node lower(Words words) {
    List<Node> marks = new ArrayList<>();
    marks.addAll(CHART.nodes());
    double start = 0;
    for (int i = 0; i < cell.counts().length; i++) {
      double width = JointCounts.marginal(cell.counts(), i);
      if (width > 0) {
        marks.add(column(i, start, start + width, words));
      }
      start += width;
    }
    return Svg.plot(272, words.plain("picture"), marks);
  }

  private Node column(int i, double from, double to, Words words) {
    double left = ACROSS.at(from) + (from > 0 ? 2 : 0);
    double width = Math.max(0.5, ACROSS.at(to) - left);
    List<Node> marks = new ArrayList<>();
    boolean last = to > 1 - 1e-9;
    marks.add(
        Svg.label(
                last && from > 0 ? "label end" : "label",
                last && from > 0 ? ACROSS.end() : left,
                DOWN.at(0) - 14,
                new Text(words.plain("first." + Counts.before(i)) + "\u2002"),
                Num.fixed(to - from, 3))
            .keyed("name"));
    double above = 0;
    for (int j = 0; j < cell.counts()[i].length; j++) {
      double share = JointCounts.conditional(cell.counts(), i, j);
      if (share > 0) {
        boolean lit = i == cell.row() && j == cell.column();
        marks.add(piece(j, lit, left, width, above, share, words));
      }
      above += share;
    }
    return Svg.group("", marks).keyed("column-" + i);
  }

  private static Node piece(
      int j, boolean lit, double left, double width, double above, double share, Words words) {
    double top = DOWN.at(above) + 1;
    double height = Math.max(0.5, DOWN.at(above + share) - top - 1);
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.rect(lit ? "bar" : "area", left, top, width, height));
    if (height >= FITS_DOWN && width >= FITS_ACROSS) {
      double baseline = top + height / 2 + 5;
      marks.add(
          Svg.label("label", left + 10, baseline, words.plain("second." + Counts.after(j)))
              .keyed("word"));
      marks.add(
          Svg.label("label num end live", left + width - 10, baseline, Num.fixed(share, 3))
              .keyed("share"));
    }
    return Svg.group("prob", marks).keyed("piece-" + j);
  }
}
