package forwardpass.lessons.comparison;

import forwardpass.lessons.comparison.Comparison.Judged;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;

/** A line of a table of tests: how one of them judges the difference, in points. */
public final class JudgedRow {
  private JudgedRow() {}

  /** Adds the line, which is named by the words {@code row.KEY}. */
  public static void in(TableBuilder table, String key, Judged judged) {
    Message interval =
        Message.of("interval")
            .with("low", Num.fixed(100 * judged.interval().low() + 0.0, 1))
            .with("high", Num.fixed(100 * judged.interval().high() + 0.0, 1));
    table.saidRow(key).fixed(1, 100 * judged.error()).said(interval).sized(3, judged.p());
  }
}
