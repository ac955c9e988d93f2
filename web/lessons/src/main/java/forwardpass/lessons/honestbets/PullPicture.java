package forwardpass.lessons.honestbets;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.List;

/** How fast each loss falls as the logit of what came rises, over the probability that it got. */
record PullPicture(double q) implements View {
  @Override
  public Node lower(Words words) {
    Axis across = Axis.of(0, 1).every(0.25).named(words.plain("pulls.across"));
    Axis up = Axis.of(0, 1.05).every(0.5).named(words.plain("pulls.up"));
    return Chart.of(across, up)
        .high(150)
        .with(Curve.of("grad", HonestBets::linearPull).named(words.plain("panel.linear")))
        .with(Curve.of("grad", HonestBets::logPull).named(words.plain("panel.log")))
        .with(dot(HonestBets.linearPull(q)).marked("linear-pull"))
        .with(dot(HonestBets.logPull(q)).marked("log-pull"))
        .picture(words.plain("pulls.picture"));
  }

  private Points dot(double pull) {
    return Points.at("grad", q, pull).sized(6).named(List.of(Num.fixed(pull, 3)));
  }
}
