package forwardpass.lessons.resampling;

import forwardpass.engine.probability.Frequencies;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.TableBuilder;

/** What the two pictures of the simulation show, as tables. */
final class CoverageTables {
  private static final int EVERY = 4; // reports

  private CoverageTables() {}

  /** A row an interval. */
  static TableBuilder shots(CoverageRun run) {
    TableBuilder table =
        TableBuilder.of("shots.caption", "column.shot", "column.low", "column.high", "column.hit");
    for (int i = 0; i < run.last().size(); i++) {
      CoverageRun.Shot shot = run.last().get(i);
      TableBuilder.Row row = table.row(i).live(Num.whole(i + 1));
      row.fixed(2, shot.low(), shot.high()).said(shot.isHit() ? "hit" : "miss");
    }
    return table;
  }

  /** A row for every fourth report. */
  static TableBuilder shares(CoverageRun run, int wanted) {
    TableBuilder table =
        TableBuilder.of("shares.caption", "column.made", "column.coverage", "column.error");
    for (int i = EVERY - 1; i < run.hits().size(); i += EVERY) {
      int made = (i + 1) * (wanted / CoverageRun.REPORTS);
      double share = (double) run.hits().get(i) / made;
      double error = Frequencies.standardError(share, made);
      table.row(i).live(Num.grouped(made)).fixed(3, share, error);
    }
    return table;
  }
}
