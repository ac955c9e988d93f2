package forwardpass.lessons.chart;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * The lines along which a function of two variables has the same value, one for each level, with
 * the level beside each where asked for.
 *
 * @param cells the function is taken at the corners of so many cells across and upwards
 * @param decimals digits of the levels' numbers; −1 for none
 */
@SuppressWarnings("ArrayRecordComponent") // made for one chart, never changed
public record Contours(
    String meaning, DoubleBinaryOperator function, double[] levels, int cells, int decimals)
    implements Mark {
  private static final int CELLS = 48;

  public static Contours of(String meaning, DoubleBinaryOperator function, double... levels) {
    return new Contours(meaning, function, levels, CELLS, -1);
  }

  /** With each level's number on its line. */
  public Contours valued(int digits) {
    return new Contours(meaning, function, levels, cells, digits);
  }

  /** On a finer or coarser raster: more cells for lines that bend more. */
  public Contours raster(int newCells) {
    return new Contours(meaning, function, levels, newCells, decimals);
  }

  @Override
  public void draw(Sheet sheet) {
    Frame frame = sheet.frame();
    double[][] values = new double[cells + 1][cells + 1]; // [row from below][column]
    for (int j = 0; j <= cells; j++) {
      double y = frame.up().from() + (frame.up().to() - frame.up().from()) * j / cells;
      for (int i = 0; i <= cells; i++) {
        double x =
            frame.across().from() + (frame.across().to() - frame.across().from()) * i / cells;
        values[j][i] = function.applyAsDouble(frame.x().value(x), frame.y().value(y));
      }
    }
    List<Node> lines = new ArrayList<>();
    for (int k = 0; k < levels.length; k++) {
      Marching marching = new Marching(frame, values, levels[k]);
      lines.add(Element.of("path", "line thin").with("d", marching.path()).keyed("level-" + k));
      if (decimals >= 0) {
        number(sheet, levels[k], marching.places());
      }
    }
    sheet.add(Svg.group(meaning, lines));
  }

  /** On the line itself: the halo cuts a gap for it. */
  private void number(Sheet sheet, double level, List<double[]> places) {
    List<Label.Place> on = new ArrayList<>();
    for (double[] at : places) {
      on.add(new Label.Place(at[0], at[1] + 5, 0));
    }
    if (!on.isEmpty()) {
      sheet.name(meaning, "label small num own halo", List.of(Num.fixed(level, decimals)), on);
    }
  }
}
