package forwardpass.lessons.honestbets;

import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.nats.Nats;
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

/** Above, the bars of P and of Q, each with a ring; below, the sums as bars on one scale. */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record EntropyKlPicture(double[] p, double[] q) implements View {
  private static final Scale UP = new Scale(0, 1, 200, 40);
  private static final double LEFT = 12;
  private static final double RIGHT = 256;
  private static final double PITCH = 74;
  private static final double BAR = 56;
  private static final double TOP = 304;
  private static final double ROW = 36;
  private static final Chart SUMS =
      Chart.of(Axis.of(0, 3).every(1), Axis.of(0, 4).bare())
          .within(116, TOP - 26, 412, TOP + 4 * ROW - 24)
          .crossed();
  private static final Scale NATS = SUMS.x();

  @Override
  public Node lower(Words words) {
    List<Node> marks = new ArrayList<>();
    marks.add(panel("P", p, LEFT, List.of(), words));
    marks.add(panel("Q", q, RIGHT, levels(p, RIGHT), words));
    double own = Entropy.of(p);
    double kl = KlDivergence.of(p, q);
    marks.add(Svg.group("", SUMS.nodes()).keyed("nats"));
    marks.add(sum(0, "own", own, 0, words));
    marks.add(sum(1, "cross", own, kl, words));
    marks.add(sum(2, "kl", 0, kl, words));
    marks.add(sum(3, "back", 0, KlDivergence.of(q, p), words));
    return Svg.plot(TOP + 4 * ROW + 8, words.plain("picture"), marks);
  }

  /** Dashed lines at the heights of other shares, to pull the bars to. */
  private static List<Node> levels(double[] shares, double start) {
    List<Node> lines = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      double x = start + PITCH * i;
      double y = UP.at(shares[i]);
      lines.add(Svg.line("line dash thin", x - 6, y, x + BAR + 6, y).keyed("level-" + i));
    }
    return List.of(Svg.group("muted", lines).keyed("levels"));
  }

  private static Node panel(
      String name, double[] shares, double start, List<Node> levels, Words words) {
    List<Node> marks = new ArrayList<>();
    double end = start + 3 * PITCH - (PITCH - BAR);
    marks.add(Svg.label("label strong", start, 18, words.plain("panel." + name)));
    marks.add(Svg.line("axis", start - 6, UP.at(0), end + 6, UP.at(0)));
    List<Node> handles = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      double x = start + PITCH * i;
      double y = UP.at(shares[i]);
      String word = words.plain("word." + (i + 1));
      marks.add(
          Svg.group("prob", Svg.rect("bar", x, y, BAR, Math.max(0.5, UP.at(0) - y)))
              .keyed("bar-" + i));
      marks.add(Svg.label("label small mid", x + BAR / 2, 232, word));
      marks.add(Svg.label("label num mid live", x + BAR / 2, 254, Num.upTo(shares[i], 3)));
      String label = words.plain(Message.of("handle").with("list", name).with("word", word));
      handles.add(Handle.alongY(name + "." + i, label, shares[i], UP, x + BAR / 2));
    }
    marks.addAll(levels);
    marks.addAll(handles);
    return Svg.group("", marks).keyed("panel-" + name);
  }

  /** A bar of two parts: the entropy of P, pale, and what comes on top of it, full. */
  private static Node sum(int row, String name, double pale, double full, Words words) {
    double y = TOP + ROW * row;
    double middle = NATS.clamped(pale);
    double end = NATS.clamped(pale + full);
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.label("label", 0, y + 1, words.plain("short." + name)));
    if (pale > 0) {
      marks.add(
          Svg.group("loss", Svg.rect("area", NATS.start(), y - 16, middle - NATS.start(), 24))
              .keyed("pale"));
    }
    if (full > 0) {
      marks.add(
          Svg.group("loss", Svg.rect("bar", middle, y - 16, Math.max(0.5, end - middle), 24))
              .keyed("full"));
    }
    marks.add(Svg.label("label num end live", Svg.WIDTH, y + 1, Nats.num(pale + full)));
    return Svg.group("", marks).keyed("sum-" + name).with("data-mark", "sum-" + name);
  }
}
