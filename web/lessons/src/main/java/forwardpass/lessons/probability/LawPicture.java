package forwardpass.lessons.probability;

import forwardpass.engine.probability.Frequencies;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;

/** Both axes in powers of ten: the law is a straight line, and a dot is what the rolls came to. */
record LawPicture(Rolls rolls) implements View {
  private static final double LEAST = 1e-6;
  private static final double MOST = 1e9;

  @Override
  public Node lower(Words words) {
    int count = rolls.marks().size();
    double[] marks = new double[count];
    double[] gaps = new double[count];
    for (int i = 0; i < count; i++) {
      marks[i] = Rolls.markAt(i);
      gaps[i] = shown(rolls.gapAt(i));
    }
    double first = Frequencies.standardError(Die.FAIR, 10);
    double last = Frequencies.standardError(Die.FAIR, MOST);
    return Chart.of(
            Axis.log(10, MOST).every(2).named(words.plain("law.across")),
            Axis.log(LEAST, 1).named(words.plain("law.up")))
        .with(Curve.between("loss", 10, first, MOST, last).dashed().named(words.plain("law.name")))
        .with(Points.at("prob", marks, gaps).hollow().sized(4))
        .with(Points.at("prob", rolls.total(), shown(rolls.gap())).sized(6))
        .picture(words.plain("law.picture"));
  }

  /** A gap as far as the axis goes; none at all lies at its end. */
  private static double shown(double gap) {
    return Math.max(LEAST, gap);
  }
}
