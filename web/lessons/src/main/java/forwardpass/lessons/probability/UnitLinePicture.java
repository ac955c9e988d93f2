package forwardpass.lessons.probability;

import forwardpass.engine.probability.Categorical;
import forwardpass.engine.probability.Distribution;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The pieces end to end above the line from 0 to 1, and a ring where the dart came down. */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record UnitLinePicture(double[] p, double u) implements View {
  private static final double LEFT = 24;
  private static final double RIGHT = 456;
  private static final double TOP = 42;
  private static final double LINE = 118;
  private static final double FITS = 42; // narrower pieces are named in the table alone

  @Override
  public Node lower(Words words) {
    boolean valid = Distribution.isValid(p);
    Chart chart =
        Chart.of(Axis.of(0, Math.max(1, reach())).every(0.25), Axis.of(0, 1).bare())
            .within(LEFT, TOP, RIGHT, LINE);
    Scale scale = chart.x();
    List<Node> marks = new ArrayList<>();
    int drawn = valid ? Categorical.outcomeAt(p, u) : -1;
    double start = 0;
    for (int i = 0; i < p.length; i++) {
      if (p[i] > 0) {
        marks.add(piece(i, scale.at(start), scale.at(start + p[i]), i == drawn, words));
      }
      start += p[i];
    }
    if (!valid && start < 1) {
      marks.add(empty(scale.at(Math.max(0, start)), scale.at(1)));
    }
    marks.addAll(chart.nodes());
    marks.add(Svg.line("axis", scale.at(1), TOP - 16, scale.at(1), LINE + 7).keyed("one"));
    double at = scale.at(u);
    marks.add(Svg.line("axis", at, 16, at, TOP + 14).keyed("dart"));
    marks.add(Handle.alongX(UnitLine.U, words.plain("handle"), u, scale, 16));
    return Svg.plot(LINE + 34, words.plain("picture"), marks);
  }

  /** How far to the right any piece comes. */
  private double reach() {
    double sum = 0;
    double reach = 0;
    for (double part : p) {
      sum += part;
      reach = Math.max(reach, sum);
    }
    return reach;
  }

  private Node piece(int i, double from, double to, boolean drawn, Words words) {
    List<Node> marks = new ArrayList<>();
    double width = Math.max(0.5, to - from);
    marks.add(Svg.rect(drawn ? "bar" : "area", from, TOP, width, LINE - TOP));
    if (width >= FITS) {
      double middle = (from + to) / 2;
      marks.add(
          Svg.label("label mid", middle, TOP + 38, words.plain("word." + (i + 1))).keyed("word"));
      marks.add(
          Svg.label("label small num mid live", middle, TOP + 62, Num.upTo(p[i], 3)).keyed("p"));
    }
    return Svg.group("prob", marks).keyed("piece-" + i);
  }

  /** What no piece covers. */
  private static Node empty(double from, double to) {
    return Svg.group("loss", Svg.rect("area", from, TOP, Math.max(0.5, to - from), LINE - TOP))
        .keyed("empty");
  }
}
