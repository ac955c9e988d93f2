package forwardpass.lessons.resampling;

import forwardpass.engine.probability.Frequencies;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Band;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.chart.Rule;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.List;

/**
 * The share of intervals that hit, against how many were made, two standard errors of it to each
 * side; and the level that they claim.
 */
record SharePicture(double level, CoverageRun run, int wanted) implements View {
  private static final double USUAL = 0.7; // the bottom of the axis, unless a share is below it

  @Override
  public Node lower(Words words) {
    int reports = run.hits().size();
    double[] made = new double[reports];
    double[] shares = new double[reports];
    double[] low = new double[reports];
    double[] high = new double[reports];
    double lowest = 1;
    for (int i = 0; i < reports; i++) {
      made[i] = (i + 1.0) * wanted / CoverageRun.REPORTS;
      shares[i] = run.hits().get(i) / made[i];
      double reach = 2 * Frequencies.standardError(shares[i], made[i]);
      low[i] = shares[i] - reach;
      high[i] = shares[i] + reach;
      lowest = Math.min(lowest, shares[i]);
    }
    boolean isUsual = lowest >= USUAL;
    Axis share = isUsual ? Axis.of(USUAL, 1).every(0.1) : Axis.of(0, 1).every(0.2);
    Chart chart =
        Chart.of(
                Axis.of(0, wanted).named(words.plain("axis.made")),
                share.named(words.plain("axis.share")))
            .high(150)
            .room(84)
            .with(Rule.across("loss", level).named(words.plain("name.claimed")));
    if (reports > 1) {
      chart = chart.with(Band.between("act", made, low, high));
      chart = chart.with(Curve.through("act", made, shares));
    }
    if (reports > 0) {
      Num now = Num.fixed(shares[reports - 1], 3);
      chart =
          chart.with(Points.at("act", made[reports - 1], shares[reports - 1]).named(List.of(now)));
    }
    return chart.picture(words.plain("share-picture"));
  }
}
