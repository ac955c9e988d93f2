package forwardpass.lessons.board;

import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import java.util.List;

/**
 * A query with a key: a row of one with a row of the other.
 *
 * @param isScaled whether their product is divided by the root of the width
 */
public record Comparison(Station q, Station k, boolean isScaled) implements Making {
  @Override
  public boolean uses(Place at, String station, int row, int col) {
    return (station.equals(q.word()) && row == at.row())
        || (station.equals(k.word()) && row == at.col());
  }

  @Override
  public Node written(Place at, Num result) {
    List<Node> terms = Terms.products(q.matrix().row(at.row()), k.matrix().row(at.col()));
    return isScaled
        ? Scaled.over(Maths.added(terms), q.matrix().cols(), result)
        : Terms.sum(terms, result);
  }
}
