package forwardpass.lessons.headmaps;

import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A head's pattern as a few paths, one for each shade: a stroke one unit high along each run of
 * cells of that shade, half a unit above where they stand. So twenty maps are a few hundred
 * elements and not ten thousand.
 */
public final class HeatPaths {
  /** How many shades there are beside the paper's. */
  public static final int SHADES = 10;

  private HeatPaths() {}

  /** Of ten: by the root, so that a row that spreads over thirty tokens can be seen too. */
  public static int shade(double weight) {
    return (int) Rounding.rint(SHADES * Math.sqrt(weight));
  }

  /** The marks of one head, a unit square for a cell. */
  public static List<Node> of(HeadMaps maps, int layer, int head) {
    StringBuilder[] cells = new StringBuilder[SHADES + 1];
    for (int shade = 0; shade <= SHADES; shade++) {
      cells[shade] = new StringBuilder();
    }
    for (int row = 0; row < maps.tokens(); row++) {
      int start = 0;
      int running = -1;
      for (int col = 0; col <= row + 1; col++) {
        int shade = col > row ? -1 : shade(maps.weight(layer, head, row, col));
        if (shade != running) {
          if (running > 0) { // shade 0 is the paper
            cells[running].append('M').append(start).append(' ').append(row);
            cells[running].append('h').append(col - start);
          }
          start = col;
          running = shade;
        }
      }
    }
    List<Node> paths = new ArrayList<>();
    for (int shade = 1; shade <= SHADES; shade++) {
      if (cells[shade].length() > 0) {
        paths.add(
            Element.of("path", "m" + shade).keyed("m" + shade).with("d", cells[shade].toString()));
      }
    }
    return List.copyOf(paths);
  }
}
