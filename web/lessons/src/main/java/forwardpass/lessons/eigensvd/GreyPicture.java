package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix as a grey picture, painted from dark to light: one path for each shade, a stroke one
 * pixel high along each run of pixels that are at least so light, over what the darker ones left.
 * So runs are long and few, and a change replaces a few attributes and not thousands of elements.
 */
final class GreyPicture {
  private static final int SHADES = 20;

  private GreyPicture() {}

  /** The picture, one unit a pixel; entries outside 0 … 1 are drawn black or white. */
  static Element of(Matrix greys, double x, double y, double scale) {
    StringBuilder[] runs = new StringBuilder[SHADES];
    for (int shade = 0; shade < SHADES; shade++) {
      runs[shade] = new StringBuilder();
    }
    for (int row = 0; row < greys.rows(); row++) {
      collect(greys.row(row), row, runs);
    }
    List<Node> paths = new ArrayList<>();
    for (int shade = 0; shade < SHADES; shade++) {
      int level = (int) Rounding.rint(shade * 255.0 / (SHADES - 1));
      paths.add(
          Element.of("path", "")
              .with("stroke", "rgb(" + level + "," + level + "," + level + ")")
              .with("d", runs[shade].toString()));
    }
    return Element.of("g", "pixels", paths)
        .with(
            "transform",
            "translate(" + at(x) + " " + at(y + scale / 2) + ") scale(" + at(scale) + ")")
        .with("fill", "none")
        .with("shape-rendering", "crispEdges");
  }

  private static String at(double number) {
    return Num.plain(number, 2);
  }

  private static void collect(double[] greys, int row, StringBuilder[] runs) {
    int[] shades = new int[greys.length];
    for (int col = 0; col < greys.length; col++) {
      shades[col] = shade(greys[col]);
    }
    for (int shade = 0; shade < SHADES; shade++) {
      int end;
      for (int start = 0; start < shades.length; start = end + 1) {
        end = start;
        boolean isSeen = false; // a run with no pixel of this very shade is painted over whole
        while (end < shades.length && shades[end] >= shade) {
          isSeen |= shades[end] == shade;
          end++;
        }
        if (isSeen) {
          stroke(runs[shade], start, row, end - start);
        }
      }
    }
  }

  private static void stroke(StringBuilder path, int col, int row, int width) {
    path.append('M').append(col).append(' ').append(row).append('h').append(width);
  }

  private static int shade(double grey) {
    return (int) Rounding.rint(Math.max(0, Math.min(1, grey)) * (SHADES - 1));
  }
}
