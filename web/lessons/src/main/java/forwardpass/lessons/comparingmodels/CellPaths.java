package forwardpass.lessons.comparingmodels;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Svg;
import java.util.function.IntPredicate;

/**
 * Answers as cells, column by column, drawn as one path for each kind, so that hundreds of them are
 * few elements.
 *
 * @param rows how many cells a column
 * @param left where the first column begins; {@code top} the first row
 * @param width of a column; {@code height} of a row; a cell leaves a hair of both free
 */
record CellPaths(int rows, double left, double top, double width, double height) {
  private static final double HAIR = 1.2;

  double x(int cell) {
    int column = cell / rows;
    return left + column * width;
  }

  double y(int cell) {
    return top + cell % rows * height;
  }

  /** The cells of that number for which it holds. */
  Element path(String cssClass, int cells, IntPredicate holds) {
    StringBuilder d = new StringBuilder();
    for (int i = 0; i < cells; i++) {
      if (holds.test(i)) {
        d.append('M').append(plain(x(i))).append(' ').append(plain(y(i)));
        d.append('h').append(plain(width - HAIR)).append('v').append(plain(height - HAIR));
        d.append('h').append(plain(HAIR - width)).append('z');
      }
    }
    return Element.of("path", cssClass).with("d", d.length() == 0 ? "M0 0" : d.toString());
  }

  /** A frame around one cell. */
  Element framed(int cell) {
    return Svg.rect("cell-chosen", x(cell) - 2, y(cell) - 2, width + 2.8, height + 2.8);
  }

  private static String plain(double value) {
    return Num.plain(value, 2);
  }
}
