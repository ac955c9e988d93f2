package forwardpass.lessons.chart;

import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * A function of two variables as cells of colour, below the grid: paper at zero, full at {@code
 * most}; negative values in the colour of negative ones. One path for each shade, so that many
 * cells are few elements. Its scale is printed above the frame, at the right.
 *
 * @param columns cells across, {@code rows} upwards
 * @param most the size of a value that is drawn in full colour
 */
public record Heat(
    String meaning, int columns, int rows, double most, DoubleBinaryOperator function)
    implements Mark {
  private static final int SHADES = 10;
  private static final double STEP = 9; // of the printed scale, in user units

  /** Of values that are not negative, in the colour of a meaning. */
  public static Heat of(
      String meaning, int columns, int rows, double most, DoubleBinaryOperator function) {
    return new Heat(meaning, columns, rows, most, function);
  }

  /** Of values of both signs. */
  public static Heat signed(int columns, int rows, double most, DoubleBinaryOperator function) {
    return new Heat("pos", columns, rows, most, function);
  }

  /** The cells of a matrix: {@code values[row][column]}, row 0 at the bottom. */
  public static Heat cells(String meaning, double[][] values, double most, Frame frame) {
    int columns = values[0].length;
    DoubleBinaryOperator cell =
        (x, y) -> values[part(frame.y(), y, values.length)][part(frame.x(), x, columns)];
    return new Heat(meaning, columns, values.length, most, cell);
  }

  private static int part(Axis axis, double value, int count) {
    double part = (value - axis.from()) / (axis.to() - axis.from());
    return (int) Math.max(0, Math.min(count - 1, Math.floor(part * count)));
  }

  @Override
  public void draw(Sheet sheet) {
    Frame frame = sheet.frame();
    StringBuilder[] paths = new StringBuilder[2 * SHADES + 1];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = new StringBuilder();
    }
    double width = (frame.right() - frame.left()) / columns;
    double height = (frame.bottom() - frame.top()) / rows;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double px = frame.left() + column * width;
        double py = frame.bottom() - (row + 1) * height;
        int shade = shade(at(frame, px + width / 2, py + height / 2));
        paths[shade + SHADES]
            .append("M" + Stroke.at(px, py))
            .append("h" + Num.plain(width, 2) + "v" + Num.plain(height, 2))
            .append("h" + Num.plain(-width, 2) + "z");
      }
    }
    List<Node> shades = new ArrayList<>();
    for (int i = 0; i < paths.length; i++) {
      if (i != SHADES) {
        String css = (i < SHADES ? "neg" : meaning) + " heat m" + Math.abs(i - SHADES);
        shades.add(Element.of("path", css).with("d", paths[i].toString()));
      }
    }
    sheet.ground(Svg.group("heats", shades).with("shape-rendering", "crispEdges"));
    printScale(sheet);
  }

  private double at(Frame frame, double px, double py) {
    double x = frame.across().from() + (px - frame.left()) * frame.across().perUnit();
    double y = frame.up().from() + (py - frame.bottom()) * frame.up().perUnit();
    return function.applyAsDouble(frame.x().value(x), frame.y().value(y));
  }

  private int shade(double value) {
    double share = Double.isNaN(value) ? 0 : Math.max(-1, Math.min(1, value / most));
    return (int) Rounding.rint(share * SHADES);
  }

  private void printScale(Sheet sheet) {
    boolean isSigned = meaning.equals("pos");
    int first = isSigned ? -SHADES : 0;
    double step = isSigned ? STEP / 2 : STEP;
    double start = sheet.frame().right() - (SHADES - first + 1) * step - 50;
    double top = sheet.frame().top() - 18;
    List<Node> steps = new ArrayList<>();
    for (int i = first; i <= SHADES; i++) {
      String css = (i < 0 ? "neg" : meaning) + " heat m" + Math.abs(i);
      steps.add(Svg.rect(css, start + (i - first) * step, top, step, 10));
    }
    sheet.ground(Svg.group("", steps));
    sheet.put("label small num", start - 6, top + 10, 1, Num.upTo(isSigned ? -most : 0, 3));
    sheet.put(
        "label small num",
        start + (SHADES - first + 1) * step + 6,
        top + 10,
        -1,
        Num.upTo(most, 3));
  }
}
