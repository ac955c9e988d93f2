package forwardpass.lessons.derivatives;

import forwardpass.lessons.node.Element;
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
 * A rectangle of the sides u and v that grows by du to the right and dv upwards: two strips and a
 * corner are new.
 *
 * @param sides what its two sides are called
 * @param steps what their growth is called
 * @param handle the ring at the new corner, which moves what grows
 */
record GrowthPicture(
    double u, double v, double du, double dv, List<String> sides, List<String> steps, RingAt handle)
    implements View {
  private static final double MOST_GROWTH = 1;
  private static final double LEFT = 72;
  private static final double TOP = 26;
  private static final double WIDTH = 300; // of the longer side with its growth
  private static final double FITS = 56; // what is narrower gets its name beside it

  /** Makes the ring; its words come with the picture. */
  @FunctionalInterface
  interface RingAt {
    Element of(Words words);
  }

  private static double unit(double u, double v) {
    return WIDTH / (Math.max(u, v) + MOST_GROWTH);
  }

  /** From lengths to x. */
  static Scale across(double u, double v) {
    double reach = u + MOST_GROWTH;
    return new Scale(0, reach, LEFT, LEFT + reach * unit(u, v));
  }

  /** From lengths to y. */
  static Scale up(double u, double v) {
    double reach = v + MOST_GROWTH;
    return new Scale(0, reach, TOP + reach * unit(u, v), TOP);
  }

  @Override
  public Node lower(Words words) {
    Scale across = across(u, v);
    Scale up = up(u, v);
    double bottom = up.at(0);
    List<Node> marks = new ArrayList<>();
    marks.add(piece("act", "whole", 0, u, 0, v, sides.get(0) + " \u00b7 " + sides.get(1), u * v));
    marks.add(
        piece("grad", "right", u, du, 0, v, sides.get(1) + " \u00b7 " + steps.get(0), v * du));
    marks.add(piece("grad", "top", 0, u, v, dv, sides.get(0) + " \u00b7 " + steps.get(1), u * dv));
    marks.add(corner());
    marks.add(side(" mid", across.at(u / 2), bottom + 22, sides.get(0), u).keyed("side-u"));
    marks.add(side(" mid", across.at(u + du / 2), bottom + 44, steps.get(0), du).keyed("side-du"));
    marks.add(side(" end", LEFT - 8, up.at(v / 2) + 5, sides.get(1), v).keyed("side-v"));
    marks.add(side(" end", LEFT - 8, up.at(v + dv / 2) + 5, steps.get(1), dv).keyed("side-dv"));
    marks.add(handle.of(words));
    return Svg.plot(bottom + 52, words.plain("picture"), marks);
  }

  private static Element side(String anchor, double x, double y, String name, double value) {
    return Svg.label(
        "label small num halo" + anchor, x, y, new Text(name + " = "), Num.upTo(value, 3));
  }

  private Element piece(
      String meaning,
      String key,
      double x,
      double w,
      double y,
      double h,
      String name,
      double area) {
    double unit = unit(u, v);
    double left = across(u, v).at(x);
    double top = up(u, v).at(y + h);
    double wide = Math.max(0.5, w * unit);
    double high = Math.max(0.5, h * unit);
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.rect("area", left, top, wide, high));
    boolean inside = wide >= FITS + 30 && high >= 24;
    boolean upright = !inside && high > wide;
    double labelX = inside ? left + wide / 2 : upright ? left + wide + 8 : left + wide / 2;
    double labelY = inside ? top + high / 2 + 5 : upright ? top + high / 2 + 5 : top - 8;
    String css = upright ? "label num halo live" : "label num mid halo live";
    marks.add(
        Svg.label(css, labelX, labelY, new Text(name + " = "), Num.upTo(area, 4)).keyed("name"));
    return Svg.group(meaning, marks).keyed(key).with("data-mark", key);
  }

  /** The new corner, with its name to the right, where there is always room. */
  private Element corner() {
    Scale across = across(u, v);
    Scale up = up(u, v);
    double wide = Math.max(0.5, du * unit(u, v));
    double high = Math.max(0.5, dv * unit(u, v));
    String name = steps.get(0).equals(steps.get(1)) ? steps.get(0) + "\u00b2" : both();
    return Svg.group(
            "muted",
            Svg.rect("area", across.at(u), up.at(v + dv), wide, high),
            Svg.label(
                "label small num halo live",
                across.at(u + du) + 22,
                up.at(v + dv) + 5,
                new Text(name + " = "),
                Num.upTo(du * dv, 6)))
        .keyed("corner")
        .with("data-mark", "corner");
  }

  private String both() {
    return steps.get(0) + " \u00b7 " + steps.get(1);
  }
}
