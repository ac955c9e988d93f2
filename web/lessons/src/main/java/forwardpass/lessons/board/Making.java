package forwardpass.lessons.board;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;

/** How the cells of a matrix come about. */
public interface Making {
  /** Whether the cell was made from that one, which stands in the station of that word. */
  boolean uses(Place at, String station, int row, int col);

  /** The cell written out with its numbers, up to the = or ≈ before the result. */
  Node written(Place at, Num result);
}
