package forwardpass.lessons.honestbets;

import forwardpass.engine.probability.Information;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns as wide as P and as high as the surprises: pale is what both P and Q pay, full what Q
 * pays beyond P, a dashed box what it pays less. Below, the shares of Q, each with a ring.
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record AreasPicture(double[] p, double[] q) implements View {
  private static final Axis UP = Axis.of(0, 4).every(1);
  private static final Chart CHART = chart(UP);
  private static final Scale NATS = CHART.y();
  private static final Scale SHARE = new Scale(0, 1, 400, 276);

  private static Chart chart(Axis up) {
    return Chart.of(Axis.of(0, 1).bare(), up).within(48, 32, 464, 230);
  }

  @Override
  public Node lower(Words words) {
    List<Node> marks = new ArrayList<>(chart(UP.named(words.plain("up"))).nodes());
    List<Node> columns = new ArrayList<>();
    List<Node> shares = new ArrayList<>();
    double before = 0;
    for (int i = 0; i < p.length; i++) {
      double left = CHART.x().at(before);
      double right = CHART.x().at(before + p[i]);
      String word = words.plain("word." + (i + 1));
      columns.add(column(i, left, right));
      shares.add(share(i, left, right, word, words));
      before += p[i];
    }
    marks.add(Svg.group("loss", columns).keyed("columns").with("data-mark", "columns"));
    marks.add(Svg.line("axis", CHART.x().start() - 6, SHARE.at(0), CHART.x().end(), SHARE.at(0)));
    marks.add(Svg.group("prob", shares).keyed("shares"));
    marks.add(Svg.label("label strong", 8, SHARE.at(0.45), "Q"));
    marks.add(Svg.label("label strong", 8, SHARE.at(0) + 22, "P"));
    return Svg.plot(SHARE.at(0) + 54, words.plain("picture"), marks);
  }

  private Element column(int i, double left, double right) {
    double own = NATS.clamped(Information.surprise(p[i]));
    double cross = NATS.clamped(Information.surprise(q[i]));
    double width = right - left;
    double low = Math.max(own, cross); // the lower edge on the page
    double high = Math.min(own, cross);
    List<Node> marks = new ArrayList<>();
    if (width > 0) {
      marks.add(Svg.rect("area", left, low, width, NATS.at(0) - low).keyed("both"));
      String css = cross < own ? "bar" : "line thin dash";
      marks.add(Svg.rect(css, left, high, width, low - high).keyed("gap"));
      marks.add(
          Svg.label(
                  "label num mid halo live",
                  (left + right) / 2,
                  Math.max(50, high - 7),
                  Nats.num(Information.surprise(q[i])))
              .keyed("height"));
    }
    return Svg.group("", marks).keyed("column-" + i);
  }

  private Element share(int i, double left, double right, String word, Words words) {
    double middle = (left + right) / 2;
    double top = SHARE.at(q[i]);
    double width = Math.max(4, right - left - 16);
    String label = words.plain(Message.of("handle").with("word", word));
    return Svg.group(
            "",
            Svg.rect("bar", middle - width / 2, top, width, Math.max(0.5, SHARE.at(0) - top)),
            Svg.label("label num mid", middle, SHARE.at(0) + 22, Num.upTo(p[i], 3)),
            Svg.label("label small mid", middle, SHARE.at(0) + 44, word),
            Svg.label("label num halo live", middle + 16, top + 5, Num.upTo(q[i], 3)),
            Handle.alongY("Q." + i, label, q[i], SHARE, middle))
        .keyed("share-" + i);
  }
}
