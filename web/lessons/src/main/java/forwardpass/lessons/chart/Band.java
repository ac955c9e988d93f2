package forwardpass.lessons.chart;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.scene.Svg;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A filled area between two lines, below the grid: what lies under a curve, a range of errors. It
 * is cut off at the frame.
 *
 * @param xs places across, ascending; {@code low} and {@code high} the lines' values there
 */
@SuppressWarnings("ArrayRecordComponent") // made for one chart, never changed
public record Band(String meaning, String name, double[] xs, double[] low, double[] high)
    implements Mark {
  private static final int PIECES = 96;

  public static Band between(String meaning, double[] xs, double[] low, double[] high) {
    if (xs.length != low.length || xs.length != high.length) {
      throw new IllegalArgumentException(
          "band: " + xs.length + " places, " + low.length + " low and " + high.length + " high");
    }
    return new Band(meaning, "", xs, low, high);
  }

  /** What lies between a function and zero. */
  public static Band under(String meaning, double from, double to, DoubleUnaryOperator function) {
    double[] xs = new double[PIECES + 1];
    double[] high = new double[PIECES + 1];
    for (int i = 0; i <= PIECES; i++) {
      xs[i] = from + (to - from) * i / PIECES;
      high[i] = function.applyAsDouble(xs[i]);
    }
    return new Band(meaning, "", xs, new double[PIECES + 1], high);
  }

  public Band named(String newName) {
    return new Band(meaning, newName, xs, low, high);
  }

  @Override
  public void draw(Sheet sheet) {
    Frame frame = sheet.frame();
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < xs.length; i++) {
      append(points, frame, xs[i], high[i]);
    }
    for (int i = xs.length - 1; i >= 0; i--) {
      append(points, frame, xs[i], low[i]);
    }
    Element area = Element.of("polygon", "area").with("points", points.toString());
    sheet.ground(Svg.group(meaning, area));
    int middle = xs.length / 2;
    double x =
        (frame.across().clamped(frame.x().even(xs[0]))
                + frame.across().clamped(frame.x().even(xs[xs.length - 1])))
            / 2;
    double y = (up(frame, low[middle]) + up(frame, high[middle])) / 2;
    List<Label.Place> places = Label.around(x, y, 12);
    places.add(0, new Label.Place(x, y + 5, 0));
    sheet.name(meaning, "label small own halo", name, places);
  }

  /** NaN counts as 0, and what is infinite reaches the frame. */
  private static void append(StringBuilder points, Frame frame, double x, double y) {
    double px = frame.across().clamped(frame.x().even(x));
    double py = up(frame, Double.isNaN(y) ? 0 : y);
    points.append(points.length() == 0 ? "" : " ").append(Stroke.at(px, py));
  }

  private static double up(Frame frame, double y) {
    if (frame.y().isLog() && !(y > 0)) {
      return frame.bottom();
    }
    return frame.up().clamped(frame.y().even(y));
  }
}
