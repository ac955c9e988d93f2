package forwardpass.lessons.comparison;

import forwardpass.lessons.comparison.Comparison.Judged;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.words.Message;

/** A line of a table of tests: how one of them judges the difference, in points. */
public final class JudgedRow {
  private JudgedRow() {}

  /** The table with the line, which is named by the words {@code row.KEY}. */
  public static DataTable in(DataTable table, String key, Judged judged) {
    return table.row(
        key,
        Say.inline("row." + key),
        DataTable.live(Num.fixed(100 * judged.error(), 1)),
        Say.inline(
            Message.of("interval")
                .with("low", Num.fixed(100 * judged.interval().low() + 0.0, 1))
                .with("high", Num.fixed(100 * judged.interval().high() + 0.0, 1))),
        DataTable.live(Num.sized(judged.p(), 3)));
  }
}
