package forwardpass.lessons.board;

import forwardpass.engine.linalg.MatMul;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Reals;

/** A matrix product: a row of the left one with a column of the right one. */
public record Product(Station left, Station right) implements Making {
  @Override
  public boolean uses(Place at, String station, int row, int col) {
    return (station.equals(left.word()) && row == at.row())
        || (station.equals(right.word()) && col == at.col());
  }

  @Override
  public Node written(Place at, Num result) {
    MatMul.Entry entry = MatMul.entry(left.matrix(), right.matrix(), at.row(), at.col());
    return Terms.sum(Terms.products(Reals.array(entry.left()), Reals.array(entry.right())), result);
  }
}
