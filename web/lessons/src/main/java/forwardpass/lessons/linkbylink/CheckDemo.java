package forwardpass.lessons.linkbylink;

import forwardpass.engine.calculus.GradientCheck;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A gradient of the loss, right or with one mistake in it, put to the check by measuring. */
public final class CheckDemo extends PureFigure {
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
  public View view(Parameters parameters) {
    GradientCheck.Report report = report(parameters);
    List<DataTable.Row> rows = new ArrayList<>();
    for (GradientCheck.Entry entry : report.entries()) {
      boolean fits = entry.relativeError() <= report.tolerance();
      rows.add(
          new DataTable.Row(
              Integer.toString(entry.index()),
              fits ? "" : "lit",
              List.of(
                  new Leaf(Num.whole(entry.index())),
                  new Live(Num.fixed(entry.claimed(), 6)),
                  new Live(Num.fixed(entry.measured(), 6)),
                  new Live(Num.scientific(entry.relativeError(), 1)),
                  Say.inline(fits ? "agrees" : "off"))));
    }
    DataTable table =
        new DataTable(
            Message.of("caption"),
            List.of(
                Message.of("column.logit"),
                Message.of("column.claimed"),
                Message.of("column.measured"),
                Message.of("column.error"),
                Message.of("column.verdict")),
            rows);
    return Group.of("", table, new Say("p", "verdict-line", announcement(parameters)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    GradientCheck.Report report = report(parameters);
    return Message.of(report.passed() ? "passed" : "failed")
        .with("worst", Num.scientific(report.worst().relativeError(), 1));
  }
}
