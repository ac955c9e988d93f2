package forwardpass.lessons.board;

import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;

/** The open cell written out: what was done with which numbers, and what came of it. */
record Opened(Board board) {
  static final int DECIMALS = 4;

  View view() {
    Place at = board.place();
    double value = value(at);
    Making making = board.station(at.station()).making();
    if (Double.isInfinite(value) || making == null) {
      return Group.of("verdict-line opened", Say.inline(named("open.hidden", at)));
    }
    Num result = Num.rounded(value, DECIMALS);
    Node written = making.written(at, result);
    return Group.of(
        "verdict-line opened",
        Say.inline(named("open." + at.station(), at)),
        new Leaf(new Text(" ")),
        new Leaf(written),
        new Leaf(new Text(" ")),
        new Live(Maths.math(Maths.number(result))));
  }

  private double value(Place at) {
    return board.matrix(at.station()).get(at.row(), at.col());
  }

  private static Message named(String key, Place at) {
    return Message.of(key).with("row", at.row() + 1).with("col", at.col() + 1);
  }

  /** Which cell, and its value, for who listens. */
  Message said() {
    return place("opened.").with("value", Grids.shown(value(board.place()), DECIMALS));
  }

  Message place(String key) {
    Place at = board.place();
    return named(key + at.station(), at);
  }
}
