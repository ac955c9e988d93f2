package forwardpass.lessons.chart;

import forwardpass.lessons.scene.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A line through points, or the graph of a function: cut off at the frame, with gaps where it is
 * not finite, named beside itself.
 *
 * @param function what is drawn, or null where points are
 * @param xs the points' places across, {@code ys} upwards; unused where a function is drawn
 * @param style more classes of the line: {@code dash}, {@code thin}
 */
@SuppressWarnings("ArrayRecordComponent") // made for one chart, never changed
public record Curve(
    String meaning,
    String style,
    String name,
    @Nullable DoubleUnaryOperator function,
    double[] xs,
    double[] ys)
    implements Mark {
  private static final double[] NONE = {};
  private static final double GAP = 9; // between the line and its name, in user units
  private static final int PLACES = 16; // along the line, where its name is tried

  public static Curve of(String meaning, DoubleUnaryOperator function) {
    return new Curve(meaning, "", "", function, NONE, NONE);
  }

  public static Curve through(String meaning, double[] xs, double[] ys) {
    if (xs.length != ys.length) {
      throw new IllegalArgumentException(
          "curve: " + xs.length + " places across, " + ys.length + " upwards");
    }
    return new Curve(meaning, "", "", null, xs, ys);
  }

  /** A straight line between two points. */
  public static Curve between(String meaning, double x1, double y1, double x2, double y2) {
    return through(meaning, new double[] {x1, x2}, new double[] {y1, y2});
  }

  public Curve named(String newName) {
    return new Curve(meaning, style, newName, function, xs, ys);
  }

  public Curve dashed() {
    return new Curve(meaning, style + " dash", name, function, xs, ys);
  }

  public Curve thin() {
    return new Curve(meaning, style + " thin", name, function, xs, ys);
  }

  @Override
  public void draw(Sheet sheet) {
    Stroke stroke = stroke(sheet.frame());
    sheet.add(Svg.group(meaning, stroke.path("line" + style)));
    List<double[]> points = stroke.points();
    for (int i = 1; i < points.size(); i++) {
      if (!stroke.startsAt(i)) {
        double[] from = points.get(i - 1);
        sheet.avoid(from[0], from[1], points.get(i)[0], points.get(i)[1]);
      }
    }
    if (!points.isEmpty()) {
      sheet.name(meaning, "label own strong halo", name, places(points));
    }
  }

  Stroke stroke(Frame frame) {
    Stroke stroke = new Stroke(frame);
    if (function != null) {
      Sampling.of(function, frame, stroke);
    } else {
      for (int i = 0; i < xs.length; i++) {
        stroke.to(frame.x(xs[i]), frame.y(ys[i]));
      }
    }
    return stroke;
  }

  /** From the end of the line to its start: readers look for its name at the right. */
  private static List<Label.Place> places(List<double[]> points) {
    List<Label.Place> places = new ArrayList<>();
    for (int i = PLACES; i >= 0; i--) {
      double[] at = points.get((int) ((points.size() - 1L) * i / PLACES));
      places.addAll(Label.around(at[0], at[1], GAP));
      places.addAll(Label.around(at[0], at[1], 2 * GAP));
    }
    return places;
  }
}
