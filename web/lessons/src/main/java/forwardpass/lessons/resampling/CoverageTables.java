package forwardpass.lessons.resampling;

import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.probability.Frequencies;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.DataTable;

/** What the two pictures of the simulation show, as tables. */
final class CoverageTables {
  private static final int EVERY = 4; // reports

  private CoverageTables() {}

  /** A row an interval. */
  static DataTable shots(CoverageRun run) {
    DataTable table =
        DataTable.of("shots.caption", "column.shot", "column.low", "column.high", "column.hit");
    for (int i = 0; i < run.last().size(); i++) {
      CoverageRun.Shot shot = run.last().get(i);
      table =
          table.row(
              i,
              live(Num.whole(i + 1)),
              live(Num.fixed(shot.low(), 2)),
              live(Num.fixed(shot.high(), 2)),
              said(shot.isHit() ? "hit" : "miss"));
    }
    return table;
  }

  /** A row for every fourth report. */
  static DataTable shares(CoverageRun run, int wanted) {
    DataTable table =
        DataTable.of("shares.caption", "column.made", "column.coverage", "column.error");
    for (int i = EVERY - 1; i < run.hits().size(); i += EVERY) {
      int made = (i + 1) * (wanted / CoverageRun.REPORTS);
      double share = (double) run.hits().get(i) / made;
      table =
          table.row(
              i,
              live(Num.grouped(made)),
              live(Num.fixed(share, 3)),
              live(Num.fixed(Frequencies.standardError(share, made), 3)));
    }
    return table;
  }
}
