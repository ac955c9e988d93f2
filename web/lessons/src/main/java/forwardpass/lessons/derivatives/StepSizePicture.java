package forwardpass.lessons.derivatives;

import forwardpass.engine.calculus.StepSize;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Rule;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.function.DoubleUnaryOperator;

/** Both errors over the step, both scales in powers of ten: a V for each way of measuring. */
record StepSizePicture(StepErrors errors, double exponent) implements View {
  private static final int PER_POWER = 2; // measured steps for each power of ten
  private static final double LEAST = 1e-12; // what is nearer to the truth is drawn there
  private static final double E = StepSizeFigure.TRUTH;

  @Override
  public Node lower(Words words) {
    Axis across =
        Axis.log(StepSizeFigure.step(errors.lastPower()), 1)
            .every(errors.isNarrow() ? 1 : 2)
            .named(words.plain("axis.step"));
    Axis up = Axis.log(LEAST, 10).every(2).named(words.plain("axis.error"));
    Chart chart = Chart.of(across, up).high(280);
    double u = errors.roundoff();
    double step = StepSizeFigure.step(Math.max(errors.lastPower(), exponent));
    double height = Math.max(LEAST, errors.forward(step));
    chart =
        chart
            .with(Rule.up("muted", StepSize.forward(E, E, u)).named(words.plain("best-forward")))
            .with(Rule.up("muted", StepSize.central(E, E, u)).named(words.plain("best-central")))
            .with(measured("loss", errors::forward).named(words.plain("forward")).marked("forward"))
            .with(
                measured("loss", errors::central)
                    .dashed()
                    .named(words.plain("central"))
                    .marked("central"));
    double y = chart.y().clamped(Log.log(height) / Log.log(10));
    return chart
        .with(Handle.alongX(StepSizeFigure.EXPONENT, words.plain("handle"), exponent, chart.x(), y))
        .picture(words.plain("picture"));
  }

  private Curve measured(String meaning, DoubleUnaryOperator error) {
    int count = -errors.lastPower() * PER_POWER + 1;
    double[] steps = new double[count];
    double[] found = new double[count];
    for (int i = 0; i < count; i++) {
      steps[i] = StepSizeFigure.step(errors.lastPower() + (double) i / PER_POWER);
      found[i] = Math.max(LEAST, error.applyAsDouble(steps[i]));
    }
    return Curve.through(meaning, steps, found);
  }
}
