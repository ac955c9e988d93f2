package forwardpass.lessons.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a drawing: each node stands one column behind the farthest of its inputs, and a
 * node without inputs just before the nearest node that it feeds. An edge over several columns gets
 * a bend in each column between, so that it is led around the nodes there; so does each of several
 * edges between the same two nodes. Source: K. Sugiyama, S. Tagawa, M. Toda, Methods for visual
 * understanding of hierarchical system structures, 1981.
 */
final class Columns {
  /** A link between things in neighbouring columns: a part of an edge. */
  record Link(int left, int right) {}

  private final Dag graph;
  private final int[] columnOfNode; // [nodes]
  private final List<Integer> columnOfItem = new ArrayList<>(); // the nodes first, then the bends
  private final List<Link> links = new ArrayList<>();
  private final List<List<Integer>> routes = new ArrayList<>(); // of each edge, its items
  private int count;

  Columns(Dag graph) {
    this.graph = graph;
    this.columnOfNode = new int[graph.size()];
    place();
    for (int column : columnOfNode) {
      columnOfItem.add(column);
      count = Math.max(count, column + 1);
    }
    for (int i = 0; i < graph.edges().size(); i++) {
      routes.add(routed(graph.edges().get(i)));
    }
  }

  /** The columns that an edge spans at least; parallel ones need room for a bend. */
  private int span(int edge) {
    return graph.isParallel(edge) ? 2 : 1;
  }

  private void place() {
    boolean[] hasInput = new boolean[graph.size()];
    List<Dag.Edge> edges = graph.edges();
    for (int node = 0; node < graph.size(); node++) {
      for (int i = 0; i < edges.size(); i++) {
        if (edges.get(i).to() == node) {
          hasInput[node] = true;
          int least = columnOfNode[edges.get(i).from()] + span(i);
          columnOfNode[node] = Math.max(columnOfNode[node], least);
        }
      }
    }
    for (int node = 0; node < graph.size(); node++) {
      int nearest = Integer.MAX_VALUE;
      for (int i = 0; i < edges.size(); i++) {
        if (edges.get(i).from() == node) {
          nearest = Math.min(nearest, columnOfNode[edges.get(i).to()] - span(i));
        }
      }
      if (!hasInput[node] && nearest < Integer.MAX_VALUE) {
        columnOfNode[node] = nearest;
      }
    }
  }

  private List<Integer> routed(Dag.Edge edge) {
    List<Integer> items = new ArrayList<>();
    items.add(edge.from());
    for (int at = columnOfNode[edge.from()] + 1; at < columnOfNode[edge.to()]; at++) {
      items.add(columnOfItem.size());
      columnOfItem.add(at);
    }
    items.add(edge.to());
    for (int i = 0; i + 1 < items.size(); i++) {
      links.add(new Link(items.get(i), items.get(i + 1)));
    }
    return List.copyOf(items);
  }

  int count() {
    return count;
  }

  /** How many things stand in the columns: the nodes, numbered as in the graph, and bends. */
  int items() {
    return columnOfItem.size();
  }

  boolean isBend(int item) {
    return item >= graph.size();
  }

  int column(int item) {
    return columnOfItem.get(item);
  }

  List<Link> links() {
    return links;
  }

  /** The node, bends and node that each edge leads over. */
  List<List<Integer>> routes() {
    return routes;
  }
}
