package forwardpass.lessons.landscape;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Svg;
import java.util.ArrayList;
import java.util.List;

/**
 * A surface seen from the side: profiles one behind the other, each hiding what lies behind it.
 *
 * @param lowest the smallest loss on the map
 * @param highest the largest
 */
record Relief(Surface surface, double lowest, double highest) {
  private static final double ACROSS = 62; // user units, one unit of x to the right
  private static final double ASIDE = 26; // one unit of y to the right
  private static final double BACK = 46; // one unit of y upwards
  private static final double TALL = 100;
  private static final double MIDDLE = 238;
  private static final double FLOOR = TALL + BACK * Surface.REACH + 14;
  private static final int PROFILES = 22;
  private static final int POINTS = 48;

  static final double HEIGHT = FLOOR + BACK * Surface.REACH + 14;

  static Relief of(Surface surface) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (int j = 0; j <= PROFILES; j++) {
      for (int i = 0; i <= POINTS; i++) {
        double loss = surface.at(place(i, POINTS), place(j, PROFILES));
        lowest = Math.min(lowest, loss);
        highest = Math.max(highest, loss);
      }
    }
    return new Relief(surface, lowest, highest);
  }

  private static double place(int index, int pieces) {
    return -Surface.REACH + 2 * Surface.REACH * index / pieces;
  }

  /** [x, y] in user units of the point of the surface above (x, y). */
  double[] seen(double x, double y) {
    return seen(x, y, (surface.at(x, y) - lowest) / (highest - lowest));
  }

  private static double[] seen(double x, double y, double height) {
    return new double[] {
      MIDDLE + ACROSS * x + ASIDE * y, FLOOR - BACK * y - TALL * Math.max(0, Math.min(1, height)),
    };
  }

  /** All profiles, the farthest first. */
  Element drawn() {
    List<Node> profiles = new ArrayList<>();
    for (int j = PROFILES; j >= 0; j--) {
      double y = place(j, PROFILES);
      StringBuilder line = new StringBuilder();
      for (int i = 0; i <= POINTS; i++) {
        double[] at = seen(place(i, POINTS), y);
        line.append(i == 0 ? "M" : "L").append(point(at));
      }
      double[] right = seen(Surface.REACH, y, 0);
      double[] left = seen(-Surface.REACH, y, 0);
      String below = line + "L" + point(right) + "L" + point(left) + "Z";
      profiles.add(Element.of("path", "ridge").with("d", below).keyed("below-" + j));
      profiles.add(Element.of("path", "line thin").with("d", line.toString()).keyed("line-" + j));
    }
    return Svg.group("loss slope", profiles);
  }

  static String point(double[] at) {
    return Num.plain(at[0], 1) + "," + Num.plain(at[1], 1);
  }
}
