package forwardpass.lessons.board;

import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import java.util.ArrayList;
import java.util.List;

/** Softmax along a row: exp of the score over the sum of the row's exps. */
public record RowShare(Station scores) implements Making {
  @Override
  public boolean uses(Place at, String station, int row, int col) {
    return station.equals(scores.word()) && row == at.row();
  }

  @Override
  public Node written(Place at, Num result) {
    double[] row = scores.matrix().row(at.row());
    List<Node> below = new ArrayList<>();
    for (double score : row) {
      below.add(exp(score));
    }
    Element fraction = Maths.frac(exp(row[at.col()]), Maths.added(below));
    return Maths.math(fraction, Maths.infix(Maths.sign(result)));
  }

  /** The power where it is shown, and its value where the score is no number: exp(−∞) is 0. */
  private static Node exp(double score) {
    return Double.isInfinite(score)
        ? Maths.number(Num.whole((int) Exp.exp(score)))
        : Maths.sup(Maths.name("e"), Maths.number(Num.upTo(score, 3)));
  }
}
