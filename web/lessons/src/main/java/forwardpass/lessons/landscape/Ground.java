package forwardpass.lessons.landscape;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Contours;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import java.util.List;

/**
 * What stands still while the four go down: a place, its map and its slope. Drawn once, so that a
 * frame of the animation need not draw it again.
 *
 * @param plane from values to the map's units
 */
record Ground(Place place, Plane plane, Element map, Relief relief, Element slope) {
  private static final double LEFT = 34;
  private static final double TOP = 12;
  private static final double SIDE = 436;
  private static final int LEVELS = 10;
  private static final int RASTER = 30;

  /** How high the map is, in user units. */
  static final double MAP_HEIGHT = TOP + SIDE + 30;

  static Ground of(String name) {
    Place place = Place.named(name);
    Surface surface = place.surface();
    Axis axis = Axis.of(-Surface.REACH, Surface.REACH).every(1).ticked();
    Relief relief = Relief.of(surface);
    Chart chart =
        Chart.of(axis, axis)
            .within(LEFT, TOP, LEFT + SIDE, TOP + SIDE)
            .with(Contours.of("loss", surface::at, levels(relief)).raster(RASTER));
    List<Node> nodes = chart.nodes();
    return new Ground(
        place,
        chart.plane(),
        Svg.group("contours", nodes).keyed("ground"),
        relief,
        relief.drawn().keyed("slope"));
  }

  /** Closer together near the bottom: equal distances on a bowl's map. */
  private static double[] levels(Relief relief) {
    double[] levels = new double[LEVELS];
    for (int k = 0; k < LEVELS; k++) {
      double part = (k + 0.6) / LEVELS;
      levels[k] = relief.lowest() + part * part * (relief.highest() - relief.lowest());
    }
    return levels;
  }
}
