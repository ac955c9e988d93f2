package forwardpass.lessons.heads;

import forwardpass.lessons.node.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Head maps with the marks that show them, which are made once and kept: pointing at a row does not
 * draw twenty maps again.
 *
 * @param heat the marks of each head, a unit square for a cell
 */
record DrawnHeads(HeadMaps maps, List<List<Node>> heat) {
  DrawnHeads {
    heat = List.copyOf(heat);
  }

  static DrawnHeads of(HeadMaps maps) {
    List<List<Node>> heat = new ArrayList<>();
    for (int layer = 0; layer < maps.layers(); layer++) {
      for (int head = 0; head < maps.heads(); head++) {
        heat.add(HeatPaths.of(maps, layer, head));
      }
    }
    return new DrawnHeads(maps, heat);
  }
}
