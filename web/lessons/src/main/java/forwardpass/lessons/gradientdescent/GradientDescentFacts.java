package forwardpass.lessons.gradientdescent;

import forwardpass.engine.probability.Entropy;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites. */
public final class GradientDescentFacts {
  private GradientDescentFacts() {}

  public static List<Fact> all() {
    double[] creeping = DescentLine.walk(4, 0.01);
    double[] steady = DescentLine.walk(4, 0.1);
    double[] away = DescentLine.walk(4, 1.1);
    double[] losses = TextRun.of(0.3, 10, 1).all();
    return List.of(
        new Fact("creeps-to", Num.fixed(creeping[12], 2)),
        new Fact("steady-to", Num.fixed(steady[12], 2)),
        new Fact("away-to", Num.fixed(away[12], 1)),
        new Fact("loop-start", Num.fixed(losses[0], 2)),
        new Fact("loop-floor", Num.fixed(Entropy.of(TextRun.TRUTH), 3)),
        new Fact("loop-end", Num.fixed(losses[TextRun.STEPS], 3)));
  }
}
