package forwardpass.lessons.graph;

import java.util.List;

/**
 * A directed graph without cycles. Its nodes are numbered so that every edge leads from a lower
 * number to a higher one; two nodes may have several edges.
 *
 * @param size how many nodes it has
 */
public record Dag(int size, List<Edge> edges) {
  /** An edge from node to node. */
  public record Edge(int from, int to) {}

  /**
   * Checks the edges.
   *
   * @throws IllegalArgumentException if one does not lead from a node to a later one
   */
  public Dag {
    edges = List.copyOf(edges);
    for (Edge edge : edges) {
      if (edge.from() < 0 || edge.from() >= edge.to() || edge.to() >= size) {
        throw new IllegalArgumentException(
            "graph of " + size + ": an edge from " + edge.from() + " to " + edge.to());
      }
    }
  }

  /** Whether the other graph has the same nodes and edges, in the same order. */
  public boolean isAs(Dag other) {
    boolean same = size == other.size && edges.size() == other.edges.size();
    for (int i = 0; same && i < edges.size(); i++) {
      Edge one = edges.get(i);
      same = one.from() == other.edges.get(i).from() && one.to() == other.edges.get(i).to();
    }
    return same;
  }

  /** Whether another edge joins the same two nodes. */
  boolean isParallel(int edge) {
    Edge own = edges.get(edge);
    int alike = 0;
    for (Edge other : edges) {
      alike += other.from() == own.from() && other.to() == own.to() ? 1 : 0;
    }
    return alike > 1;
  }
}
