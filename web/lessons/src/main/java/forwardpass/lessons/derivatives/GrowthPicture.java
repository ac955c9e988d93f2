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
    double u,
    double v,
    double du,
    double dv,
    List<String> sides,
    List<String> steps,
    RingAt handle)
    implements View {
  private static final double REACH = 5.5; // sides and growth together
  private static final double LEFT = 44;
  private static final double BOTTOM = 352;
  private static final Scale ACROSS = new Scale(0, REACH, LEFT, LEFT + 340);
  private static final Scale UP = new Scale(0, REACH, BOTTOM, BOTTOM - 340);
  private static final double FITS = 56; // what is narrower gets its name beside it

  /** Makes the ring; its words come with the picture. */
  @FunctionalInterface
  interface RingAt {
    Element of(Words words, Scale across, Scale up);
  }

  @Override
  public Node lower(Words words) {
    List<Node> marks = new ArrayList<>();
    marks.add(piece("act", "whole", 0, u, 0, v, sides.get(0) + " \u00b7 " + sides.get(1), u * v));
    marks.add(piece("grad", "right", u, du, 0, v, sides.get(1) + " \u00b7 " + steps.get(0), v * du));
    marks.add(piece("grad", "top", 0, u, v, dv, sides.get(0) + " \u00b7 " + steps.get(1), u * dv));
    marks.add(corner());
    marks.add(side(ACROSS.at(u / 2), BOTTOM + 22, sides.get(0), u).keyed("side-u"));
    marks.add(side(ACROSS.at(u + du / 2), BOTTOM + 44, steps.get(0), du).keyed("side-du"));
    marks.add(handle.of(words, ACROSS, UP));
    return Svg.plot(BOTTOM + 52, words.plain("picture"), marks);
  }

  private static Element side(double x, double y, String name, double value) {
    return Svg.label(
        "label small num mid halo", x, y, new Text(name + " = "), Num.upTo(value, 3));
  }

  private static Element piece(
      String meaning, String key, double x, double w, double y, double h, String name, double area) {
    double left = ACROSS.at(x);
    double top = UP.at(y + h);
    double wide = Math.max(0.5, ACROSS.at(w) - ACROSS.at(0));
    double high = Math.max(0.5, UP.at(0) - UP.at(h));
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.rect("area", left, top, wide, high));
    boolean inside = wide >= FITS + 30 && high >= 24;
    boolean upright = !inside && high > wide;
    double labelX = inside ? left + wide / 2 : upright ? left + wide + 8 : left + wide / 2;
    double labelY = inside ? top + high / 2 + 5 : upright ? top + high / 2 + 5 : top - 8;
    String css = upright ? "label num halo live" : "label num mid halo live";
    marks.add(
        Svg.label(css, labelX, labelY, new Text(name + " = "), Num.upTo(area, 4)).keyed("name"));
    return Svg.group(meaning, marks).keyed(key);
  }

  /** The new corner, with its name to the right, where there is always room. */
  private Element corner() {
    double wide = Math.max(0.5, ACROSS.at(du) - ACROSS.at(0));
    double high = Math.max(0.5, UP.at(0) - UP.at(dv));
    String name = steps.get(0).equals(steps.get(1)) ? steps.get(0) + "\u00b2" : both();
    return Svg.group(
            "muted",
            Svg.rect("area", ACROSS.at(u), UP.at(v + dv), wide, high),
            Svg.label(
                "label small num halo live",
                ACROSS.at(u + du) + 22,
                UP.at(v + dv) + 5,
                new Text(name + " = "),
                Num.upTo(du * dv, 6)))
        .keyed("corner");
  }

  private String both() {
    return steps.get(0) + " \u00b7 " + steps.get(1);
  }
}
