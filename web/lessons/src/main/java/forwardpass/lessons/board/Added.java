package forwardpass.lessons.board;

import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import java.util.List;

/** Two matrices of one shape, added cell by cell. */
public record Added(Station left, Station right) implements Making {
  @Override
  public boolean uses(Place at, String station, int row, int col) {
    boolean isThere = station.equals(left.word()) || station.equals(right.word());
    return isThere && row == at.row() && col == at.col();
  }

  @Override
  public Node written(Place at, Num result) {
    Node first = Maths.operand(Num.upTo(left.matrix().get(at.row(), at.col()), Opened.DECIMALS));
    Node second = Maths.operand(Num.upTo(right.matrix().get(at.row(), at.col()), Opened.DECIMALS));
    return Terms.sum(List.of(first, second), result);
  }
}
