package forwardpass.lessons.derivatives;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;

/** bˣ for a base that can be pulled: at which base is the slope at 0 exactly 1? */
public final class BaseFigure extends PanelFigure {
  private static final NumberParameter BASE = new NumberParameter("b", 2.0, 1.5, 4, 0.01);
  private static final double STEP = 0x1p-13; // 0.00012: the slope is right to eight digits

  /** Within this of 1, the reader is told that it is e. */
  private static final double NEAR = 0.002;

  public BaseFigure() {
    super("derivatives-base", BASE);
  }

  /** bˣ = exp(x · ln b). */
  private static double power(double base, double x) {
    return Exp.exp(x * Log.log(base));
  }

  /** The slope of bˣ, measured. */
  static double slope(double base, double x) {
    return FiniteDifference.central(at -> power(base, at), x, STEP).slope();
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double base = parameters.get(BASE);
    double slope = slope(base, 0);
    String key = Math.abs(slope - 1) < NEAR ? "near" : slope < 1 ? "slow" : "fast";
    return Panel.saying(key)
        .announce("base", Num.upTo(base, 3), "b")
        .announce("slope", Num.fixed(slope, 4), "tangent")
        .announce("log", Num.fixed(Log.log(base), 4), "")
        .figure(words -> picture(base, slope, words), table(base))
        .verdict();
  }

  private static Node picture(double base, double slope, Words words) {
    Axis across = Axis.of(-2.25, 2.25).every(1);
    Chart chart = Chart.plane(across, Axis.of(-0.5, 4.5).every(1), 400);
    Message said = Message.of("slope-at-0").with("slope", Num.fixed(slope, 3));
    return chart
        .clear(chart.x().at(1), chart.y().at(base), 14)
        .with(Curve.between("muted", -1.5, -0.5, 2.25, 3.25).thin().dashed())
        .with(Curve.of("act", x -> power(base, x)).named(words.plain("curve")))
        .with(
            Curve.of("grad", x -> 1 + slope * x)
                .named(Nodes.text(words.say(said)))
                .marked("tangent"))
        .with(Points.at("grad", 0, 1))
        .with(Handle.alongY(BASE, words.plain("handle"), base, chart.y(), chart.x().at(1)))
        .picture(words.plain("picture"));
  }

  /** At several places: the slope is always the same share of the value. */
  private static TableBuilder table(double base) {
    TableBuilder table =
        TableBuilder.of(
            "table.caption", "column.x", "column.value", "column.slope", "column.share");
    for (int x = -1; x <= 2; x++) {
      double value = power(base, x);
      double slope = slope(base, x);
      table.row(x).given(Num.whole(x)).fixed(4, value, slope, slope / value);
    }
    return table;
  }
}
