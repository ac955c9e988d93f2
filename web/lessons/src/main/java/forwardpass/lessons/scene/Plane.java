package forwardpass.lessons.scene;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Num;
import java.util.ArrayList;
import java.util.List;

/**
 * A plane with equal units in both directions: x to the right, y upwards, a grid line at every
 * whole unit, the axes through the origin. Drawn {@link Svg#WIDTH} units wide.
 *
 * @param x from values to x
 * @param y from values to y, which runs downwards on the page
 */
public record Plane(Scale x, Scale y) {
  private static final double HEAD_LENGTH = 11;
  private static final double HEAD_HALF_WIDTH = 5;
  private static final double RING = 11;
  private static final double RIGHT_ANGLE = 12;
  private static final double TIP_GAP = 20;
  private static final double HALF_LETTER = 6;
  private static final double BESIDE = 19;

  /** The square of values from {@code -reach} to {@code reach}, {@code size} units wide. */
  public static Plane square(double reach, double size) {
    double start = (Svg.WIDTH - size) / 2;
    return new Plane(
        new Scale(-reach, reach, start, start + size), new Scale(-reach, reach, size, 0));
  }

  /** A part of the plane: {@code size} units wide, as high as its values demand. */
  public static Plane window(double left, double right, double bottom, double top, double size) {
    double start = (Svg.WIDTH - size) / 2;
    double height = size * (top - bottom) / (right - left);
    return new Plane(
        new Scale(left, right, start, start + size), new Scale(bottom, top, height, 0));
  }

  public double height() {
    return Math.max(y.start(), y.end());
  }

  /** Grid lines at every multiple of {@code every}, and the two axes with their numbers. */
  public List<Node> grid(double every) {
    List<Node> marks = new ArrayList<>();
    for (double at = first(x.from(), every); at <= x.to() + 1e-9; at += every) {
      marks.add(
          Svg.line("grid", x.at(at), y.start(), x.at(at), y.end()).keyed("grid-x" + name(at)));
    }
    for (double at = first(y.from(), every); at <= y.to() + 1e-9; at += every) {
      marks.add(
          Svg.line("grid", x.start(), y.at(at), x.end(), y.at(at)).keyed("grid-y" + name(at)));
    }
    marks.add(Svg.line("axis", x.start(), y.at(0), x.end(), y.at(0)).keyed("axis-x"));
    marks.add(Svg.line("axis", x.at(0), y.start(), x.at(0), y.end()).keyed("axis-y"));
    return marks;
  }

  /** The numbers along the axes at every multiple of {@code every}, 0 left out. */
  public List<Node> numbers(double every) {
    List<Node> marks = new ArrayList<>();
    for (double at = first(x.from(), every); at <= x.to() + 1e-9; at += every) {
      if (Math.abs(at) > 1e-9 && at > x.from() && at < x.to()) {
        marks.add(
            Svg.label("label small num mid halo", x.at(at), y.clamped(0) + 17, Num.upTo(at, 3)));
      }
    }
    for (double at = first(y.from(), every); at <= y.to() + 1e-9; at += every) {
      if (Math.abs(at) > 1e-9 && at > y.from() && at < y.to()) {
        marks.add(
            Svg.label("label small num end halo", x.at(0) - 6, y.at(at) + 5, Num.upTo(at, 3)));
      }
    }
    return marks;
  }

  private static double first(double from, double every) {
    double steps = Math.ceil(from / every - 1e-9);
    return steps * every + 0.0;
  }

  private static String name(double at) {
    return Num.plain(at, 3);
  }

  /** A vector as an arrow from one point to another; of length 0 it is a dot. */
  public Element arrow(String cssClass, double fromX, double fromY, double toX, double toY) {
    double x1 = x.at(fromX);
    double y1 = y.at(fromY);
    double x2 = x.at(toX);
    double y2 = y.at(toY);
    double length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
    if (length < 1e-6) {
      return Svg.group(cssClass, Svg.circle("mark", x1, y1, 4));
    }
    double ux = (x2 - x1) / length;
    double uy = (y2 - y1) / length;
    double head = Math.min(HEAD_LENGTH, length);
    double baseX = x2 - head * ux;
    double baseY = y2 - head * uy;
    double wide = HEAD_HALF_WIDTH * head / HEAD_LENGTH;
    String points =
        point(x2, y2)
            + " "
            + point(baseX - wide * uy, baseY + wide * ux)
            + " "
            + point(baseX + wide * uy, baseY - wide * ux);
    return Svg.group(
        cssClass,
        Svg.line("arrow", x1, y1, baseX, baseY),
        Element.of("polygon", "head").with("points", points));
  }

  /**
   * An arrow to a point that can be dragged: its head ends at the ring, which else would hide it.
   */
  public Element arrowToRing(String cssClass, double fromX, double fromY, double toX, double toY) {
    double across = x.at(toX) - x.at(fromX);
    double down = y.at(toY) - y.at(fromY);
    double length = Math.sqrt(across * across + down * down);
    double part = length > RING ? 1 - RING / length : 1;
    return arrow(
        cssClass, fromX, fromY, fromX + part * (toX - fromX), fromY + part * (toY - fromY));
  }

  /** A line from point to point, given in values: x, y, x, y, … */
  public Element path(String cssClass, double... xy) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i + 1 < xy.length; i += 2) {
      points.append(i == 0 ? "" : " ").append(point(x.at(xy[i]), y.at(xy[i + 1])));
    }
    return Element.of("polyline", cssClass).with("points", points.toString());
  }

  /** The same, closed and filled. */
  public Element area(String cssClass, double... xy) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i + 1 < xy.length; i += 2) {
      points.append(i == 0 ? "" : " ").append(point(x.at(xy[i]), y.at(xy[i + 1])));
    }
    return Element.of("polygon", cssClass).with("points", points.toString());
  }

  /**
   * A grid as a matrix leaves it: {@code lines} lines to each side of the origin, one family along
   * {@code first}, one along {@code second}, as one path.
   *
   * @param first where [1, 0] lands; {@code second} likewise for [0, 1]
   */
  public Element mappedGrid(String cssClass, double[] first, double[] second, int lines) {
    StringBuilder d = new StringBuilder();
    for (int k = -lines; k <= lines; k++) {
      stroke(d, first, k, second, lines);
      stroke(d, second, k, first, lines);
    }
    return Element.of("path", cssClass).with("d", d.toString());
  }

  /** The line through {@code k} times {@code across}, {@code far} times {@code along} both ways. */
  private void stroke(StringBuilder d, double[] across, int k, double[] along, int far) {
    double startX = k * across[0] - far * along[0];
    double startY = k * across[1] - far * along[1];
    double endX = k * across[0] + far * along[0];
    double endY = k * across[1] + far * along[1];
    d.append(d.length() == 0 ? "M" : " M")
        .append(point(x.at(startX), y.at(startY)))
        .append(" L")
        .append(point(x.at(endX), y.at(endY)));
  }

  /** The line through the origin along a direction, as far as the plane reaches and beyond. */
  public Element lineThroughOrigin(String cssClass, double alongX, double alongY) {
    double length = Math.sqrt(alongX * alongX + alongY * alongY);
    double far = 2 * Math.max(x.to() - x.from(), y.to() - y.from());
    double ux = far * alongX / length;
    double uy = far * alongY / length;
    return Svg.line(cssClass, x.at(-ux), y.at(-uy), x.at(ux), y.at(uy));
  }

  /**
   * The angle between two directions at the origin, as an arc the short way round.
   *
   * @param radius in user units
   */
  public Element angle(
      String cssClass, double fromX, double fromY, double toX, double toY, double radius) {
    double from = Math.sqrt(fromX * fromX + fromY * fromY);
    double to = Math.sqrt(toX * toX + toY * toY);
    boolean left = fromX * toY - fromY * toX >= 0;
    String start = point(x.at(0) + radius * fromX / from, y.at(0) - radius * fromY / from);
    String end = point(x.at(0) + radius * toX / to, y.at(0) - radius * toY / to);
    String size = Num.plain(radius, 3);
    return Element.of("path", cssClass)
        .with("d", "M" + start + " A" + size + "," + size + " 0 0 " + (left ? 0 : 1) + " " + end);
  }

  /**
   * The mark of a right angle at a point: a small square whose sides run along a direction and to
   * the given side of it.
   *
   * @param side 1 where the other side lies to the left of the direction, −1 to the right
   */
  public Element rightAngle(
      String cssClass, double atX, double atY, double alongX, double alongY, int side) {
    double length = Math.sqrt(alongX * alongX + alongY * alongY);
    double ux = RIGHT_ANGLE * alongX / length;
    double uy = -RIGHT_ANGLE * alongY / length;
    double vx = side * uy;
    double vy = -side * ux;
    double px = x.at(atX);
    double py = y.at(atY);
    String points =
        point(px + ux, py + uy)
            + " "
            + point(px + ux + vx, py + uy + vy)
            + " "
            + point(px + vx, py + vy);
    return Element.of("polyline", cssClass).with("points", points);
  }

  /** A name beyond the tip of an arrow, on the side where the arrow points, within the picture. */
  public Element tipLabel(
      String cssClass, double fromX, double fromY, double toX, double toY, Node... content) {
    double dx = toX - fromX;
    double dy = toY - fromY;
    double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
    double ux = dx / length;
    double uy = dy / length;
    String anchor = ux < -0.5 ? " end" : ux > 0.5 ? "" : " mid";
    double px = x.clamped(toX) + TIP_GAP * ux;
    double py = y.clamped(toY) - TIP_GAP * uy + HALF_LETTER;
    double low = Math.max(y.start(), y.end()) - HALF_LETTER;
    double kept = Math.max(2.5 * HALF_LETTER, Math.min(low, py));
    double wide = 2 * HALF_LETTER * Nodes.text(List.of(content)).length();
    boolean outRight = anchor.isEmpty() && px + wide > x.end();
    boolean outLeft = anchor.equals(" end") && px - wide < x.start();
    if (outRight || outLeft) {
      // No room beyond the tip: the name stands above or below it, within the picture.
      double aside = y.clamped(toY) + (uy < 0 ? 3 * HALF_LETTER : -2 * HALF_LETTER);
      return Svg.label(
          cssClass + (outRight ? " end" : ""),
          outRight ? x.end() - 2 : x.start() + 2,
          Math.max(2.5 * HALF_LETTER, Math.min(low, aside)),
          content);
    }
    return Svg.label(cssClass + anchor, px, kept, content);
  }

  /**
   * Where the middle of a label stands that belongs to the line between two points: beside it, on
   * the right as one reads, so that the line does not run through its letters.
   *
   * @param part how far along the line, from 0 to 1
   * @return x and y in user units
   */
  public double[] beside(double[] from, double[] to, double part) {
    double dx = x.at(to[0]) - x.at(from[0]);
    double dy = y.at(to[1]) - y.at(from[1]);
    double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
    double side = dy >= 0 ? 1 : -1;
    return new double[] {
      x.at(from[0]) + part * dx + side * BESIDE * dy / length,
      y.at(from[1]) + part * dy - side * BESIDE * dx / length
    };
  }

  /** What is drawn of these marks within the plane; the rest is cut off at its edges. */
  public Element clipped(List<? extends Node> marks) {
    double left = Math.min(x.start(), x.end());
    double top = Math.min(y.start(), y.end());
    double width = Math.abs(x.end() - x.start());
    double height = Math.abs(y.end() - y.start());
    // A picture within a picture: browsers cut it off at its own edges.
    return Element.of("svg", "inset", marks)
        .with("x", left)
        .with("y", top)
        .with("width", width)
        .with("height", height)
        .with(
            "viewBox",
            Num.plain(left, 3)
                + " "
                + Num.plain(top, 3)
                + " "
                + Num.plain(width, 3)
                + " "
                + Num.plain(height, 3));
  }

  private static String point(double px, double py) {
    return Num.plain(px, 3) + "," + Num.plain(py, 3);
  }
}
