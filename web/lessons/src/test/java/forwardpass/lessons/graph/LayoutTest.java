package forwardpass.lessons.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final Size SIZE = new Size(60, 80, 60, 12);

  /** A graph from its edges: from, to, from, to … */
  private static Dag dag(int size, int... ends) {
    List<Dag.Edge> edges = new ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      edges.add(new Dag.Edge(ends[i], ends[i + 1]));
    }
    return new Dag(size, edges);
  }

  private static Layout drawn(Dag graph) {
    Layout layout = Layout.of(graph, SIZE);
    requireSound(graph, layout);
    return layout;
  }

  /** What holds for every drawing. */
  private static void requireSound(Dag graph, Layout layout) {
    List<Route.Point> nodes = layout.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      assertTrue(nodes.get(i).x() - SIZE.width() / 2 >= -1e-9, "left of the picture");
      assertTrue(nodes.get(i).x() + SIZE.width() / 2 <= layout.width() + 1e-9, "right of it");
      assertTrue(nodes.get(i).y() - SIZE.height() / 2 >= -1e-9, "above it");
      assertTrue(nodes.get(i).y() + SIZE.height() / 2 <= layout.height() + 1e-9, "below it");
      for (int j = 0; j < i; j++) {
        boolean apart =
            Math.abs(nodes.get(i).x() - nodes.get(j).x()) >= SIZE.width() - 1e-9
                || Math.abs(nodes.get(i).y() - nodes.get(j).y()) >= SIZE.height() - 1e-9;
        assertTrue(apart, () -> "two nodes overlap: " + nodes);
      }
    }
    for (int i = 0; i < graph.edges().size(); i++) {
      Route route = layout.routes().get(i);
      Dag.Edge edge = graph.edges().get(i);
      List<Route.Point> line = line(route);
      assertEquals(nodes.get(edge.from()).x() + SIZE.width() / 2, line.get(0).x(), 1e-9);
      Route.Point end = line.get(line.size() - 1);
      assertEquals(nodes.get(edge.to()).x() - SIZE.width() / 2, end.x(), 1e-9);
      assertTrue(Math.abs(nodes.get(edge.to()).y() - end.y()) < SIZE.height() / 2);
      for (int k = 1; k < line.size(); k++) {
        assertTrue(line.get(k).x() >= line.get(k - 1).x() - 1e-9, "an edge turns back");
        for (Route.Point node : nodes) {
          boolean inside =
              Math.abs(line.get(k).x() - node.x()) < SIZE.width() / 2 - 1e-6
                  && Math.abs(line.get(k).y() - node.y()) < SIZE.height() / 2 - 1e-6;
          assertTrue(!inside, "an edge runs through a node");
        }
      }
    }
  }

  /** An edge as a line of short pieces. */
  private static List<Route.Point> line(Route route) {
    List<Route.Point> line = new ArrayList<>();
    for (int curve = 0; curve < route.curves(); curve++) {
      for (int i = 0; i <= 20; i++) {
        line.add(route.at(curve, i / 20.0));
      }
    }
    return line;
  }

  /** Pairs of edges whose lines meet other than at a node that both have. */
  private static int meetings(Dag graph, Layout layout) {
    int meetings = 0;
    for (int i = 0; i < graph.edges().size(); i++) {
      for (int j = 0; j < i; j++) {
        meetings += meet(graph.edges().get(i), graph.edges().get(j), layout, i, j) ? 1 : 0;
      }
    }
    return meetings;
  }

  private static boolean meet(Dag.Edge a, Dag.Edge b, Layout layout, int i, int j) {
    List<Route.Point> first = line(layout.routes().get(i));
    List<Route.Point> second = line(layout.routes().get(j));
    // Edges of one node begin, or end, together.
    int skipStart = a.from() == b.from() ? 12 : 0;
    int skipEnd = a.to() == b.to() ? 2 : 0;
    for (int k = 1 + skipStart; k < first.size() - skipEnd; k++) {
      for (int m = 1 + skipStart; m < second.size() - skipEnd; m++) {
        if (Line2D.linesIntersect(
            first.get(k - 1).x(),
            first.get(k - 1).y(),
            first.get(k).x(),
            first.get(k).y(),
            second.get(m - 1).x(),
            second.get(m - 1).y(),
            second.get(m).x(),
            second.get(m).y())) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void aChainIsStraight() {
    Layout layout = drawn(dag(4, 0, 1, 1, 2, 2, 3));
    for (Route.Point node : layout.nodes()) {
      assertEquals(40, node.y(), 1e-9);
    }
    assertEquals(4 * 60 + 3 * 60, layout.width(), 1e-9);
    assertEquals(80, layout.height(), 1e-9);
  }

  @Test
  void aNodeWithoutInputsStandsBeforeTheOneThatItFeeds() {
    // a and b are multiplied, the product and c added: c stands beside the product
    Layout layout = drawn(dag(5, 0, 2, 1, 2, 2, 4, 3, 4));
    assertEquals(layout.nodes().get(2).x(), layout.nodes().get(3).x());
    assertEquals(0, meetings(dag(5, 0, 2, 1, 2, 2, 4, 3, 4), layout));
  }

  /** Graphs that can be drawn without a crossing: each is. */
  @Test
  void planarGraphsAreDrawnWithoutCrossings() {
    List<Dag> planar =
        List.of(
            // a binary tree over eight leaves
            dag(
                15, 0, 8, 1, 8, 2, 9, 3, 9, 4, 10, 5, 10, 6, 11, 7, 11, 8, 12, 9, 12, 10, 13, 11,
                13, 12, 14, 13, 14),
            // the same with its leaves given in an order that crosses everywhere
            dag(
                15, 0, 8, 4, 8, 2, 9, 6, 9, 1, 10, 5, 10, 3, 11, 7, 11, 8, 12, 10, 12, 9, 13, 11,
                13, 12, 14, 13, 14),
            // a diamond, and one with a long edge around it
            dag(4, 0, 1, 0, 2, 1, 3, 2, 3),
            dag(5, 0, 1, 0, 2, 1, 3, 2, 3, 3, 4, 0, 4),
            // softmax with cross-entropy on three logits: exp, Σ, ÷, ln
            dag(9, 0, 3, 1, 4, 2, 5, 3, 6, 4, 6, 5, 6, 3, 7, 6, 7, 7, 8),
            // a neuron of two inputs
            dag(10, 0, 4, 1, 4, 2, 5, 3, 5, 4, 6, 5, 6, 6, 8, 7, 8, 8, 9),
            // a value used twice by the same operation
            dag(2, 0, 1, 0, 1),
            // a ladder
            dag(8, 0, 1, 0, 2, 1, 3, 2, 4, 3, 4, 3, 5, 4, 6, 5, 7, 6, 7));
    for (Dag graph : planar) {
      Layout layout = drawn(graph);
      assertEquals(0, layout.crossings(), () -> graph + " " + layout);
      assertEquals(0, meetings(graph, layout), () -> graph + " " + layout);
    }
  }

  /**
   * LayerNorm on three numbers, its first output: x to mean and to x − mean, squares, root, ÷. Two
   * crossings are the fewest: two of the three ways from x to x − mean pass the mean on one side,
   * and the outer one's links with the mean cross the inner way before and behind it.
   */
  @Test
  void layerNormCrossesTwiceWhichIsTheFewest() {
    Dag graph =
        dag(
            13, 0, 3, 1, 3, 2, 3, 0, 4, 3, 4, 1, 5, 3, 5, 2, 6, 3, 6, 4, 7, 5, 8, 6, 9, 7, 10, 8,
            10, 9, 10, 10, 11, 4, 12, 11, 12);
    Layout layout = drawn(graph);
    assertEquals(2, layout.crossings());
  }

  /** Two columns of three, each joined to each: 9 crossings, C(3,2)², are the fewest there are. */
  @Test
  void countsTheCrossingsThatNoOrderAvoids() {
    Layout layout = drawn(dag(6, 0, 3, 0, 4, 0, 5, 1, 3, 1, 4, 1, 5, 2, 3, 2, 4, 2, 5));
    assertEquals(9, layout.crossings());
  }

  @Test
  void parallelEdgesArePartedByABend() {
    Layout layout = drawn(dag(2, 0, 1, 0, 1));
    Route.Point upper = layout.routes().get(0).at(1, 0);
    Route.Point lower = layout.routes().get(1).at(1, 0);
    assertTrue(Math.abs(upper.y() - lower.y()) >= 12, upper + " " + lower);
  }

  @Test
  void threeHundredRandomGraphsAreSound() {
    Random random = new Random(3);
    for (int trial = 0; trial < 300; trial++) {
      int size = 2 + random.nextInt(30);
      List<Dag.Edge> edges = new ArrayList<>();
      for (int to = 1; to < size; to++) {
        for (int i = random.nextInt(3); i >= 0; i--) {
          edges.add(new Dag.Edge(random.nextInt(to), to));
        }
      }
      drawn(new Dag(size, edges));
    }
  }

  @Test
  void theSameGraphIsDrawnTheSameWay() {
    Dag graph = dag(5, 0, 2, 1, 2, 2, 4, 3, 4);
    assertEquals(Layout.of(graph, SIZE), Layout.of(graph, SIZE));
  }

  @Test
  void refusesAnEdgeThatDoesNotLeadOn() {
    assertThrows(IllegalArgumentException.class, () -> dag(2, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> dag(2, 0, 2));
  }
}
