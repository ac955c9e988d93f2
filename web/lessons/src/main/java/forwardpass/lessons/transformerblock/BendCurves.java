package forwardpass.lessons.transformerblock;

import forwardpass.engine.block.ActivationFunction;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Words;

/** ReLU, GELU and SiLU over one axis, with a place that can be pulled. */
public final class BendCurves extends PanelFigure {
  private static final NumberParameter X = new NumberParameter("x", -1.0, -4, 3, 0.05);
  private static final double[] LANDMARKS = {-3, -1, -0.5, 0, 1, 3};

  public BendCurves() {
    super("block-bends", X);
    fieldsAre();
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double x = parameters.get(X);
    TableBuilder table =
        TableBuilder.of("table.caption", "table.x", "table.relu", "table.gelu", "table.silu");
    row(table, "here", x).litWhen(true);
    for (double at : LANDMARKS) {
      row(table, Num.plain(at, 2), at);
    }
    return Panel.saying("describe")
        .announce("x", Num.upTo(x, 2), "x")
        .announce("relu", num(ActivationFunction.relu(x)))
        .announce("gelu", num(ActivationFunction.gelu(x)), "gelu")
        .announce("silu", num(ActivationFunction.silu(x)), "silu")
        .figure(words -> picture(x, words), table);
  }

  private static TableBuilder.Row row(TableBuilder table, String key, double x) {
    return table
        .row(key)
        .given(Num.upTo(x, 2))
        .fixed(
            3, ActivationFunction.relu(x), ActivationFunction.gelu(x), ActivationFunction.silu(x));
  }

  private static Num num(double value) {
    return Num.fixed(value, 3);
  }

  private static Node picture(double x, Words words) {
    double gelu = ActivationFunction.gelu(x);
    double silu = ActivationFunction.silu(x);
    Chart chart =
        Chart.of(
                Axis.of(-4, 3).every(1).named(words.plain("axis.x")),
                Axis.of(-0.5, 3).every(0.5).named(words.plain("axis.y")))
            .high(300)
            .with(Curve.of("act", ActivationFunction::relu).dashed().named("ReLU"))
            .with(Curve.of("act", ActivationFunction::gelu).named("GELU"))
            .with(Curve.of("weight", ActivationFunction::silu).named("SiLU"))
            .with(Points.at("weight", x, silu).marked("silu"))
            .with(Points.at("act", x, gelu).marked("gelu"));
    return chart
        .with(Handle.alongX("x", words.plain("handle"), x, chart.x(), chart.y().at(-0.5)))
        .picture(words.plain("picture"));
  }
}
