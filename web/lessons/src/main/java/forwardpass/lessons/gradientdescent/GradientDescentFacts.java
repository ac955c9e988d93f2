package forwardpass.lessons.gradientdescent;

import forwardpass.engine.optim.StableSchedule;
import forwardpass.engine.probability.Entropy;
import forwardpass.lessons.gradientdescent.landscape.LandscapeFacts;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.ArrayList;
import java.util.List;

/** The numbers that this chapter's text cites. */
public final class GradientDescentFacts {
  private GradientDescentFacts() {}

  public static List<Fact> all() {
    double[] creeping = DescentLine.walk(4, 0.01);
    double[] steady = DescentLine.walk(4, 0.1);
    double[] away = DescentLine.walk(4, 1.1);
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("creeps-to", Num.fixed(creeping[12], 2)));
    facts.add(new Fact("steady-to", Num.fixed(steady[12], 2)));
    facts.add(new Fact("away-to", Num.fixed(away[12], 1)));
    facts.add(new Fact("loop-start", Num.fixed(TextRun.of(0.3, 10, 1).all()[0], 2)));
    facts.add(new Fact("loop-floor", Num.fixed(Entropy.of(TextRun.TRUTH), 3)));
    facts.add(new Fact("loop-end", Num.fixed(TextRun.of(0.3, 10, 1).all()[TextRun.STEPS], 3)));
    facts.add(
        new Fact(
            "rate-first",
            Num.sized(
                new StableSchedule(ScheduleFigure.PEAK, 200, ScheduleFigure.TOTAL, 2760)
                    .learningRate(0),
                2)));
    facts.addAll(LandscapeFacts.all());
    return facts;
  }
}
