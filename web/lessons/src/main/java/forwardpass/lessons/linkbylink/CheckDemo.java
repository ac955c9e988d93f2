package forwardpass.lessons.linkbylink;

import forwardpass.engine.calculus.GradientCheck;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import java.util.List;

/** A gradient of the loss, right or with one mistake in it, put to the check by measuring. */
public final class CheckDemo extends PanelFigure {
  private static final ChoiceParameter CLAIM =
      new ChoiceParameter(
          "claim", "right", List.of("right", "sign", "forgotten", "doubled", "nearly"));

  /** A mistake that no eye finds: one entry off by a thousandth of itself. */
  private static final double NEARLY = 1.001;

  public CheckDemo() {
    super("derivatives-check", SoftmaxLossByHand.Z, SoftmaxLossByHand.TARGET, CLAIM);
  }

  /** What somebody's program says the gradient is. */
  static double[] claimed(double[] z, int target, String claim) {
    double[] gradient = CrossEntropy.gradientOfLogits(z, target);
    switch (claim) {
      case "sign" -> negate(gradient);
      case "forgotten" -> gradient = Softmax.softmax(z);
      case "doubled" -> gradient[target] *= 2;
      case "nearly" -> gradient[z.length - 1] *= NEARLY;
      default -> {}
    }
    return gradient;
  }

  private static void negate(double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = -values[i];
    }
  }

  private static GradientCheck.Report report(Parameters parameters) {
    double[] z = Reals.array(parameters.get(SoftmaxLossByHand.Z));
    int target = parameters.get(SoftmaxLossByHand.TARGET);
    return GradientCheck.check(
        at -> CrossEntropy.ofLogits(at, target),
        z,
        claimed(z, target, parameters.get(CLAIM)),
        GradientCheck.DEFAULT_TOLERANCE);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    GradientCheck.Report report = report(parameters);
    TableBuilder table =
        TableBuilder.of(
            "caption",
            "column.logit",
            "column.claimed",
            "column.measured",
            "column.error",
            "column.verdict");
    for (GradientCheck.Entry entry : report.entries()) {
      boolean fits = entry.relativeError() <= report.tolerance();
      table
          .row(entry.index())
          .litWhen(!fits)
          .given(Num.whole(entry.index()))
          .fixed(6, entry.claimed(), entry.measured())
          .live(Num.scientific(entry.relativeError(), 1))
          .said(fits ? "agrees" : "off");
    }
    Num worst = Num.scientific(report.worst().relativeError(), 1);
    return Panel.saying(Message.of(report.passed() ? "passed" : "failed").with("worst", worst))
        .table(table)
        .verdict()
        .names("worst", worst)
        .names(Named.word("verdict", report.passed() ? "named.passes" : "named.fails").at("claim"));
  }
}
