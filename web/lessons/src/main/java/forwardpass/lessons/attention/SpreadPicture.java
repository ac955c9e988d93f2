package forwardpass.lessons.attention;

import forwardpass.engine.numeric.Log;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Above, the variance of the products against the width, both in powers of two, with the line
 * variance = d_k; below, how large the largest of eight weights is, with √d_k and without.
 */
record SpreadPicture(IntegerParameter parameter, int width, Spread spread) implements View {
  private static final double LEFT = 56;
  private static final double RIGHT = 462;
  private static final double TOP = 30;
  private static final double MIDDLE = 196;
  private static final double PEAKS_TOP = 250;
  private static final double BOTTOM = 372;
  private static final Scale ACROSS = new Scale(0, Spread.WIDTHS - 1, LEFT, RIGHT);
  private static final Scale VARIANCE = new Scale(-0.5, 9.5, MIDDLE, TOP); // powers of two
  private static final Scale PEAK = new Scale(0, 1, BOTTOM, PEAKS_TOP);

  @Override
  public Node lower(Words words) {
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.label("label small", 0, 14, words.plain("name.variance")).keyed("up"));
    marks.add(Svg.group("", axes()).keyed("axes"));
    double at = ACROSS.at(width);
    marks.add(Svg.line("grid chosen", at, TOP, at, BOTTOM).keyed("chosen"));
    marks.add(
        Svg.group(
                "act",
                Svg.line("line dash", LEFT, VARIANCE.at(0), RIGHT, VARIANCE.at(Spread.WIDTHS - 1)),
                Svg.label(
                    "label small own halo end",
                    ACROSS.at(4.6),
                    VARIANCE.at(5.6),
                    words.plain("name.law")))
            .keyed("law"));
    marks.add(Svg.group("act", variances()).keyed("variances"));
    marks.add(Svg.label("label small", 0, PEAKS_TOP - 18, words.plain("name.peak")).keyed("peak"));
    marks.add(peaks(true, "sharp", "name.sharp", -10, words));
    marks.add(peaks(false, "soft", "name.soft", 24, words));
    marks.add(
        Svg.label("label small end", RIGHT + 14, BOTTOM + 52, words.plain("name.across"))
            .keyed("across"));
    marks.add(
        Handle.alongX(parameter, words.plain("handle"), width, ACROSS, BOTTOM)
            .with("aria-valuetext", Integer.toString(Spread.dK(width))));
    return Svg.plot(BOTTOM + 60, words.plain("picture"), marks);
  }

  private static List<Node> axes() {
    List<Node> marks = new ArrayList<>();
    for (int power = 0; power < Spread.WIDTHS; power += 3) {
      double y = VARIANCE.at(power);
      marks.add(Svg.line("grid", LEFT, y, RIGHT, y));
      marks.add(Svg.label("label small num end", LEFT - 8, y + 5, Num.whole(Spread.dK(power))));
    }
    for (double share = 0; share <= 1; share += 0.5) {
      double y = PEAK.at(share);
      marks.add(Svg.line(share == 0 ? "axis" : "grid", LEFT, y, RIGHT, y));
      marks.add(Svg.label("label small num end", LEFT - 8, y + 5, Num.upTo(share, 1)));
    }
    for (int power = 0; power < Spread.WIDTHS; power++) {
      double x = ACROSS.at(power);
      marks.add(Svg.line("tick", x, BOTTOM, x, BOTTOM + 6));
      if (power % 3 == 0) {
        marks.add(Svg.label("label small num mid", x, BOTTOM + 28, Num.whole(Spread.dK(power))));
      }
    }
    return marks;
  }

  private List<Node> variances() {
    List<Node> dots = new ArrayList<>();
    for (int i = 0; i < spread.widths().size(); i++) {
      double power = Log.log(spread.widths().get(i).variance()) / Log.log(2);
      dots.add(
          Svg.circle("seen", ACROSS.at(i), VARIANCE.clamped(power), i == width ? 7 : 4.5)
              .keyed("variance-" + i));
    }
    return dots;
  }

  private Element peaks(boolean isDashed, String key, String name, double shift, Words words) {
    List<Node> marks = new ArrayList<>();
    StringBuilder points = new StringBuilder();
    double y = PEAK.at(0.5);
    for (int i = 0; i < spread.widths().size(); i++) {
      Spread.Width at = spread.widths().get(i);
      y = PEAK.at(key.equals("sharp") ? at.sharp() : at.soft());
      points
          .append(i == 0 ? "" : " ")
          .append(Num.plain(ACROSS.at(i), 2))
          .append(',')
          .append(Num.plain(y, 2));
    }
    marks.add(
        Element.of("polyline", isDashed ? "line dash" : "line").with("points", points.toString()));
    marks.add(Svg.label("label small own halo end", RIGHT, y + shift, new Text(words.plain(name))));
    return Svg.group("prob", marks).keyed("peaks-" + key);
  }
}
