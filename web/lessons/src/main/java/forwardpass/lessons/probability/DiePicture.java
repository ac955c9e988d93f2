package forwardpass.lessons.probability;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Bars;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Rule;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The share of each face as a bar over its picture, and the line at 1/6 that they come to. */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record DiePicture(double[] shares) implements View {
  private static final double BOTTOM = 176;
  private static final double SIDE = 34;
  private static final double USUAL = 0.4; // the top of the axis, unless a share is above it
  private static final double PIP = 3.2;
  private static final double APART = 9.5;

  /** Which of the nine places of a face have a pip, row by row. */
  private static final String[] PIPS = {
    "....x....", "x.......x", "x...x...x", "x.x...x.x", "x.x.x.x.x", "x.xx.xx.x"
  };

  @Override
  public Node lower(Words words) {
    double highest = 0;
    for (double share : shares) {
      highest = Math.max(highest, share);
    }
    boolean isUsual = highest <= USUAL;
    Axis up = isUsual ? Axis.of(0, USUAL).every(0.1) : Axis.of(0, 1).every(0.25);
    Chart chart =
        Chart.of(Bars.places(Rolls.FACES), up)
            .within(48, 14, 440, BOTTOM)
            .with(Bars.up("prob", shares))
            .with(Rule.across("loss", Die.FAIR).named(words.plain("fair")));
    List<Node> marks = new ArrayList<>(chart.nodes());
    for (int i = 0; i < shares.length; i++) {
      double middle = chart.x().at(i);
      Num share = Num.fixed(shares[i], 4);
      marks.add(die(i, middle, BOTTOM + 10).keyed("die-" + i));
      marks.add(
          Svg.label("label small num mid live", middle, BOTTOM + 68, share).keyed("share-" + i));
    }
    return Svg.plot(BOTTOM + 82, words.plain("picture"), marks);
  }

  private static Element die(int face, double middle, double top) {
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.rect("box", middle - SIDE / 2, top, SIDE, SIDE).with("rx", 6));
    for (int place = 0; place < PIPS[face].length(); place++) {
      if (PIPS[face].charAt(place) == 'x') {
        double x = middle + (place % 3 - 1) * APART;
        double y = top + SIDE / 2 + (place / 3 - 1) * APART;
        marks.add(Svg.circle("pip", x, y, PIP));
      }
    }
    return Svg.group("", marks);
  }
}
