package forwardpass.lessons.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing of a graph. Every edge leads from left to right and past the nodes; no two nodes touch;
 * edges cross only where no better order was found.
 *
 * @param nodes the middle of each node
 * @param routes the way of each edge
 * @param crossings how often two edges cross
 */
public record Layout(
    List<Route.Point> nodes, List<Route> routes, double width, double height, int crossings) {
  /** Where edges enter a node they are so far apart at most. */
  private static final double PORTS_APART = 10;

  public Layout {
    nodes = List.copyOf(nodes);
    routes = List.copyOf(routes);
  }

  /** The drawing of a graph whose nodes are of that size, its upper left corner at 0, 0. */
  public static Layout of(Dag graph, Size size) {
    Columns columns = new Columns(graph);
    Ordering ordering = new Ordering(columns);
    Heights heights = new Heights(columns, ordering, size);
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < columns.items(); i++) {
      double half = columns.isBend(i) ? 0 : size.height() / 2;
      top = Math.min(top, heights.of(i) - half);
      bottom = Math.max(bottom, heights.of(i) + half);
    }
    double pitch = size.width() + size.columnGap();
    List<Route.Point> middles = new ArrayList<>();
    for (int i = 0; i < columns.items(); i++) {
      double x = columns.column(i) * pitch + size.width() / 2;
      middles.add(new Route.Point(x, heights.of(i) - top));
    }
    return new Layout(
        middles.subList(0, graph.size()),
        routes(columns.routes(), middles, size),
        columns.count() * pitch - size.columnGap(),
        graph.size() == 0 ? 0 : bottom - top,
        ordering.crossings());
  }

  private static List<Route> routes(
      List<List<Integer>> edges, List<Route.Point> middles, Size size) {
    List<Route> routes = new ArrayList<>();
    for (int edge = 0; edge < edges.size(); edge++) {
      List<Integer> items = edges.get(edge);
      List<Route.Point> points = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        Route.Point middle = middles.get(items.get(i));
        boolean isLast = i == items.size() - 1;
        if (i > 0) {
          double port = isLast ? port(edge, edges, middles, size) : 0;
          points.add(new Route.Point(middle.x() - size.width() / 2, middle.y() + port));
        }
        if (!isLast) {
          points.add(new Route.Point(middle.x() + size.width() / 2, middle.y()));
        }
      }
      routes.add(new Route(points));
    }
    return routes;
  }

  /** How far below its node's middle an edge arrives: those that come from above, above. */
  private static double port(
      int edge, List<List<Integer>> edges, List<Route.Point> middles, Size size) {
    int above = 0;
    int all = 0;
    for (int other = 0; other < edges.size(); other++) {
      if (last(edges.get(other)) == last(edges.get(edge))) {
        double own = before(edges.get(edge), middles);
        double its = before(edges.get(other), middles);
        all++;
        above += its < own || (its == own && other < edge) ? 1 : 0;
      }
    }
    double apart = Math.min(PORTS_APART, size.height() / 3 / all);
    return (above - (all - 1) / 2.0) * apart;
  }

  private static int last(List<Integer> items) {
    return items.get(items.size() - 1);
  }

  /** How high the last thing before an edge's end stands. */
  private static double before(List<Integer> items, List<Route.Point> middles) {
    return middles.get(items.get(items.size() - 2)).y();
  }
}
