package forwardpass.lessons.attention;

import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A head's pattern as a few paths, one for each tenth of the scale, a unit square for each cell: so
 * twenty maps are a few hundred elements and not ten thousand.
 */
final class HeatPaths {
  static final int SHADES = 10;

  private HeatPaths() {}

  /** Of ten: by the root, so that a row that spreads over thirty tokens can be seen too. */
  static int shade(double weight) {
    return (int) Rounding.rint(SHADES * Math.sqrt(weight));
  }

  static List<Node> of(HeadMaps maps, int layer, int head) {
    StringBuilder[] cells = new StringBuilder[SHADES + 1];
    for (int shade = 0; shade <= SHADES; shade++) {
      cells[shade] = new StringBuilder();
    }
    for (int row = 0; row < maps.tokens(); row++) {
      for (int col = 0; col <= row; col++) {
        int shade = shade(maps.weight(layer, head, row, col));
        cells[shade].append('M').append(col).append(' ').append(row).append("h1v1h-1z");
      }
    }
    List<Node> paths = new ArrayList<>();
    for (int shade = 1; shade <= SHADES; shade++) { // shade 0 is the paper
      paths.add(Element.of("path", "heat-cells m" + shade).with("d", cells[shade].toString()));
    }
    return List.copyOf(paths);
  }
}
