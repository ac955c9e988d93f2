package forwardpass.lessons.wholeblock;

import forwardpass.lessons.board.Making;
import forwardpass.lessons.board.Place;
import forwardpass.lessons.board.Station;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;

/** A cell that GELU has bent. */
record BentCell(Station pre) implements Making {
  private static final int DECIMALS = 4;

  @Override
  public boolean uses(Place at, String station, int row, int col) {
    return station.equals(pre.word()) && row == at.row() && col == at.col();
  }

  @Override
  public Node written(Place at, Num result) {
    Num number = Num.upTo(pre.matrix().get(at.row(), at.col()), DECIMALS);
    return Maths.math(Maths.apply("GELU", Maths.number(number)), Maths.infix(Maths.sign(result)));
  }
}
