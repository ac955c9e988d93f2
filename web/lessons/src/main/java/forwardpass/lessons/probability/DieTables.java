package forwardpass.lessons.probability;

import forwardpass.engine.probability.Frequencies;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** What the two pictures of the die show, as tables. */
final class DieTables {
  private static final int DECADE = 4; // marks

  private DieTables() {}

  /** A row a face. */
  static DataTable faces(Rolls rolls) {
    double[] shares = rolls.shares();
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      rows.add(
          DataTable.Row.of(
              i,
              new Leaf(Num.whole(i + 1)),
              new Live(Num.grouped(rolls.counts().get(i))),
              new Live(Num.fixed(shares[i], 4)),
              new Live(Num.sized(shares[i] - Die.FAIR, 4))));
    }
    return new DataTable(
        Message.of("table.caption"),
        List.of(
            Message.of("column.face"),
            Message.of("column.count"),
            Message.of("column.share"),
            Message.of("column.gap")),
        rows);
  }

  /** A row for each power of ten that was reached. */
  static DataTable law(Rolls rolls) {
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < rolls.marks().size(); i += DECADE) {
      double n = Rolls.markAt(i);
      rows.add(
          DataTable.Row.of(
              i,
              new Leaf(Num.groupedWhole(n)),
              new Live(Num.sized(rolls.gapAt(i), 4)),
              new Leaf(Num.sized(Frequencies.standardError(Die.FAIR, n), 4))));
    }
    return new DataTable(
        Message.of("law.caption"),
        List.of(Message.of("column.rolls"), Message.of("column.mean"), Message.of("column.law")),
        rows);
  }
}
