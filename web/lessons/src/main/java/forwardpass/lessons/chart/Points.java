package forwardpass.lessons.chart;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Svg;
import java.util.ArrayList;
import java.util.List;

/**
 * Dots, each with a name beside it where it has one. Those outside the frame, or with a place that
 * is not finite, are left out.
 *
 * @param names of the dots, in their order; fewer names leave the last dots without
 * @param style more classes of a dot: {@code seen} for a hollow one
 */
@SuppressWarnings("ArrayRecordComponent") // made for one chart, never changed
public record Points(
    String meaning,
    String style,
    double[] xs,
    double[] ys,
    double radius,
    List<? extends Node> names)
    implements Mark {
  private static final double GAP = 9;

  public static Points at(String meaning, double[] xs, double[] ys) {
    return new Points(meaning, "", xs, ys, 4.5, List.of());
  }

  public static Points at(String meaning, double x, double y) {
    return at(meaning, new double[] {x}, new double[] {y});
  }

  public Points sized(double newRadius) {
    return new Points(meaning, style, xs, ys, newRadius, names);
  }

  /** Rings, filled with paper. */
  public Points hollow() {
    return new Points(meaning, " seen", xs, ys, radius, names);
  }

  /** With a name beside each: {@code Text} or {@code Num} leaves. */
  public Points named(List<? extends Node> newNames) {
    return new Points(meaning, style, xs, ys, radius, newNames);
  }

  /** A dot with this name. */
  public Points named(String name) {
    return named(List.of(new Text(name)));
  }

  @Override
  public void draw(Sheet sheet) {
    Frame frame = sheet.frame();
    List<Node> dots = new ArrayList<>();
    for (int i = 0; i < xs.length; i++) {
      double x = frame.x(xs[i]);
      double y = frame.y(ys[i]);
      if (frame.holds(x, y)) {
        dots.add(Svg.circle("mark" + style, x, y, radius).keyed("dot-" + i));
        sheet.keepClear(x, y, radius);
        if (i < names.size()) {
          String css = names.get(i) instanceof Num ? "label num own halo" : "label own halo";
          sheet.name(meaning, css, List.of(names.get(i)), Label.around(x, y, radius + GAP));
        }
      }
    }
    sheet.add(Svg.group(meaning, dots));
  }
}
