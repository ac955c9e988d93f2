package forwardpass.lessons.chart;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Svg;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars from zero, one at each whole number of the other axis: bar i stands over i, of an axis that
 * runs from −0.5 to n − 0.5. Each may have a name below (or to the left) and its number at its end.
 *
 * @param decimals digits of the numbers; −1 for none
 * @param isAcross whether the bars lie, one below the other
 * @param thickness the part of the distance between two bars that a bar fills
 */
@SuppressWarnings("ArrayRecordComponent") // made for one chart, never changed
public record Bars(
    String meaning,
    double[] values,
    List<String> names,
    int decimals,
    boolean isAcross,
    double thickness)
    implements Mark {
  private static final double LEAST = 0.5; // user units: also a share of nothing leaves a trace

  /** Standing bars. */
  public static Bars up(String meaning, double[] values) {
    return new Bars(meaning, values, List.of(), -1, false, 0.7);
  }

  /** Lying bars, the first at the top where the upward axis runs from n − 0.5 to −0.5. */
  public static Bars across(String meaning, double[] values) {
    return new Bars(meaning, values, List.of(), -1, true, 0.6);
  }

  /** The axis along which so many bars stand. */
  public static Axis places(int count) {
    return Axis.of(-0.5, count - 0.5).bare();
  }

  /** The same for lying bars: the first at the top. */
  public static Axis lines(int count) {
    return Axis.of(count - 0.5, -0.5).bare();
  }

  public Bars named(List<String> newNames) {
    return new Bars(meaning, values, newNames, decimals, isAcross, thickness);
  }

  /** With the value at each bar's end, with so many digits after the point. */
  public Bars valued(int digits) {
    return new Bars(meaning, values, names, digits, isAcross, thickness);
  }

  @Override
  public void draw(Sheet sheet) {
    List<Node> bars = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      bars.add(isAcross ? lying(sheet, i) : standing(sheet, i));
    }
    sheet.add(Svg.group(meaning, bars));
  }

  private Node standing(Sheet sheet, int i) {
    Frame frame = sheet.frame();
    double half = thickness * (frame.x(1) - frame.x(0)) / 2;
    double x = frame.x(i);
    double zero = frame.up().clamped(0);
    double end = frame.up().clamped(values[i]);
    if (i < names.size()) {
      sheet.write("label small", x, frame.bottom() + 22, 0, new Text(names.get(i)));
    }
    sheet.avoid(x, zero, x, end);
    if (decimals >= 0) {
      Num value = Num.fixed(values[i], decimals);
      double baseline = end <= zero ? end - 6 : end + 18;
      sheet.write("label small num halo live", x, baseline, 0, value);
    }
    double top = Math.min(zero, end);
    double height = Math.max(LEAST, Math.abs(end - zero));
    return Svg.rect("bar", x - half, top, 2 * half, height).keyed("bar-" + i);
  }

  private Node lying(Sheet sheet, int i) {
    Frame frame = sheet.frame();
    double half = thickness * Math.abs(frame.y(1) - frame.y(0)) / 2;
    double y = frame.y(i);
    double zero = frame.across().clamped(0);
    double end = frame.across().clamped(values[i]);
    if (i < names.size()) {
      sheet.write("label", frame.left() - 8, y + 5, 1, new Text(names.get(i)));
    }
    sheet.avoid(zero, y, end, y);
    if (decimals >= 0) {
      Num value = Num.fixed(values[i], decimals);
      boolean isForward = end >= zero;
      sheet.write(
          "label num halo live", isForward ? end + 8 : end - 8, y + 5, isForward ? -1 : 1, value);
    }
    double left = Math.min(zero, end);
    double width = Math.max(LEAST, Math.abs(end - zero));
    return Svg.rect("bar", left, y - half, width, 2 * half).keyed("bar-" + i);
  }
}
