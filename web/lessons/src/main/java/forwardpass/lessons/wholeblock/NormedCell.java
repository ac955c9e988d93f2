package forwardpass.lessons.wholeblock;

import forwardpass.engine.block.LayerNorm;
import forwardpass.lessons.board.Making;
import forwardpass.lessons.board.Place;
import forwardpass.lessons.board.Station;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;

/** A cell of LayerNorm: gain times what is left of the mean, over the deviation of its row. */
record NormedCell(Station x, Station gain, LayerNorm norm) implements Making {
  private static final int DECIMALS = 4;

  @Override
  public boolean uses(Place at, String station, int row, int col) {
    return (station.equals(x.word()) && row == at.row())
        || (station.equals(gain.word()) && col == at.col());
  }

  @Override
  public Node written(Place at, Num result) {
    double[] row = x.matrix().row(at.row());
    LayerNorm.Steps steps = norm.of(row);
    Node top =
        Maths.row(
            Maths.number(Num.upTo(row[at.col()], DECIMALS)),
            Maths.op("\u2212"),
            Maths.operand(Num.upTo(steps.mean(), DECIMALS)));
    return Maths.math(
        Maths.operand(Num.upTo(gain.matrix().get(0, at.col()), DECIMALS)),
        Maths.op("\u00b7"),
        Maths.frac(top, Maths.number(Num.upTo(steps.deviation(), DECIMALS))),
        Maths.infix(Maths.sign(result)));
  }
}
