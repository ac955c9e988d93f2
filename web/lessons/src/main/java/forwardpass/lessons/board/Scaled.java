package forwardpass.lessons.board;

import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;

/**
 * A cell over the root of a width.
 *
 * @param width of the queries that were compared
 */
public record Scaled(Station products, int width) implements Making {
  @Override
  public boolean uses(Place at, String station, int row, int col) {
    return station.equals(products.word()) && row == at.row() && col == at.col();
  }

  @Override
  public Node written(Place at, Num result) {
    double product = products.matrix().get(at.row(), at.col());
    return over(Maths.number(Num.upTo(product, Opened.DECIMALS)), width, result);
  }

  static Node over(Node top, int width, Num result) {
    Node root = Maths.sqrt(Maths.number(Num.whole(width)));
    return Maths.math(Maths.frac(top, root), Maths.infix(Maths.sign(result)));
  }
}
