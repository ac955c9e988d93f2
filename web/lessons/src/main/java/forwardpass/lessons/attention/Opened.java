package forwardpass.lessons.attention;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** The open cell written out: what was done with which numbers, and what came of it. */
record Opened(Board board) {
  private static final int DECIMALS = 4;

  View view() {
    Board.Place at = board.place();
    double value = board.matrix(at.part()).get(at.row(), at.col());
    if (Double.isInfinite(value)) {
      return Group.of("verdict-line opened", Say.inline(named("open.hidden", at)));
    }
    return Group.of(
        "verdict-line opened",
        Say.inline(named("open." + at.part().word(), at)),
        new Leaf(new Text(" ")),
        new Leaf(written(at, Num.rounded(value, DECIMALS))),
        new Leaf(new Text(" ")),
        new Live(Maths.math(Maths.number(Num.rounded(value, DECIMALS)))));
  }

  private Message named(String key, Board.Place at) {
    return Message.of(key).with("row", at.row() + 1).with("col", at.col() + 1);
  }

  /** Which cell, and its value, for who listens. */
  Message said() {
    Board.Place at = board.place();
    return place("opened.")
        .with("value", Grids.shown(board.matrix(at.part()).get(at.row(), at.col()), DECIMALS));
  }

  Message place(String key) {
    Board.Place at = board.place();
    return named(key + at.part().word(), at);
  }

  private Node written(Board.Place at, Num result) {
    return switch (at.part()) {
      case Q -> product(Part.X, Part.WQ, at, result);
      case K -> product(Part.X, Part.WK, at, result);
      case V -> product(Part.X, Part.WV, at, result);
      case PRODUCTS -> Terms.sum(compared(at), result);
      case SCORES -> scaled(at, result);
      case WEIGHTS -> share(at, result);
      case Z -> product(Part.WEIGHTS, Part.V, at, result);
      default -> product(Part.Z, Part.WO, at, result);
    };
  }

  private Node product(Part left, Part right, Board.Place at, Num result) {
    MatMul.Entry entry = MatMul.entry(board.matrix(left), board.matrix(right), at.row(), at.col());
    return Terms.sum(Terms.products(Reals.array(entry.left()), Reals.array(entry.right())), result);
  }

  private List<Node> compared(Board.Place at) {
    return Terms.products(board.matrix(Part.Q).row(at.row()), board.matrix(Part.K).row(at.col()));
  }

  /** The product over √d_k. */
  private Node scaled(Board.Place at, Num result) {
    int width = board.matrix(Part.Q).cols();
    Node top =
        board.has(Part.PRODUCTS)
            ? Maths.number(Num.upTo(board.matrix(Part.PRODUCTS).get(at.row(), at.col()), DECIMALS))
            : Maths.added(compared(at));
    Node root = Maths.sqrt(Maths.number(Num.whole(width)));
    return Maths.math(Maths.frac(top, root), Maths.infix(Maths.sign(result)));
  }

  /** Exp of the score over the sum of the row's exps. */
  private Node share(Board.Place at, Num result) {
    Matrix scores = board.matrix(Part.SCORES);
    double[] row = scores.row(at.row());
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
