package forwardpass.lessons.probability;

import forwardpass.engine.probability.Frequencies;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.TableBuilder;

/** What the two pictures of the die show, as tables. */
final class DieTables {
  private static final int DECADE = 4; // marks

  private DieTables() {}

  /** A row a face. */
  static TableBuilder faces(Rolls rolls) {
    double[] shares = rolls.shares();
    String[] columns = {"column.face", "column.count", "column.share", "column.gap"};
    TableBuilder table = TableBuilder.of("table.caption", columns);
    for (int i = 0; i < shares.length; i++) {
      TableBuilder.Row row = table.row(i).given(Num.whole(i + 1));
      row.live(Num.grouped(rolls.counts().get(i)));
      row.fixed(4, shares[i]).sized(4, shares[i] - Die.FAIR);
    }
    return table;
  }

  /** A row for each power of ten that was reached. */
  static TableBuilder law(Rolls rolls) {
    TableBuilder table =
        TableBuilder.of("law.caption", "column.rolls", "column.mean", "column.law");
    for (int i = 0; i < rolls.marks().size(); i += DECADE) {
      double n = Rolls.markAt(i);
      TableBuilder.Row row = table.row(i).given(Num.groupedWhole(n)).sized(4, rolls.gapAt(i));
      row.given(Num.sized(Frequencies.standardError(Die.FAIR, n), 4));
    }
    return table;
  }
}
