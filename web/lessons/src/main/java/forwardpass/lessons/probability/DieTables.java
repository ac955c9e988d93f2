package forwardpass.lessons.probability;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;

import forwardpass.engine.probability.Frequencies;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.View;

/** What the two pictures of the die show, as tables. */
final class DieTables {
  private static final int DECADE = 4; // marks

  private DieTables() {}

  /** A row a face. */
  static DataTable faces(Rolls rolls) {
    double[] shares = rolls.shares();
    DataTable table =
        DataTable.of("table.caption", "column.face", "column.count", "column.share", "column.gap");
    for (int i = 0; i < shares.length; i++) {
      View count = live(Num.grouped(rolls.counts().get(i)));
      View share = live(Num.fixed(shares[i], 4));
      View gap = live(Num.sized(shares[i] - Die.FAIR, 4));
      table = table.row(i, given(Num.whole(i + 1)), count, share, gap);
    }
    return table;
  }

  /** A row for each power of ten that was reached. */
  static DataTable law(Rolls rolls) {
    DataTable table = DataTable.of("law.caption", "column.rolls", "column.mean", "column.law");
    for (int i = 0; i < rolls.marks().size(); i += DECADE) {
      double n = Rolls.markAt(i);
      View law = given(Num.sized(Frequencies.standardError(Die.FAIR, n), 4));
      table = table.row(i, given(Num.groupedWhole(n)), live(Num.sized(rolls.gapAt(i), 4)), law);
    }
    return table;
  }
}
