package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Name;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.chart.Ring;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Words;

/** Both curves, the line that mirrors them; a point on the one and its image on the other. */
public final class ExpLogCurves extends PanelFigure {
  private static final NumberParameter X = new NumberParameter("x", 1.0, -3, 2, 0.1);
  private static final Axis AXIS = Axis.of(-4, 8).every(1);

  public ExpLogCurves() {
    super("exp-log-curves", X);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double x = parameters.get(X);
    Num y = Num.fixed(Exp.exp(x), 3);
    TableBuilder table =
        TableBuilder.of("table.caption", "column.curve", "column.in", "column.out");
    table.saidRow("exp").given(Num.upTo(x, 3)).live(y);
    table.saidRow("ln").live(y).upTo(3, Log.log(y.value()));
    return Panel.saying("describe")
        .announce("x", Num.upTo(x, 3), "x")
        .announce("y", y)
        .figure(words -> picture(x, y.value(), words), table)
        .names("exp", y, "image");
  }

  private static Node picture(double x, double y, Words words) {
    return Chart.plane(AXIS, AXIS, 440)
        .with(Curve.between("muted", -4, -4, 8, 8).dashed().thin().named(name("mirror", words)))
        .with(Curve.of("act", Exp::exp).named(name("exp", words)))
        .with(Curve.of("weight", Log::log).named(name("ln", words)))
        .with(Curve.between("muted", x, y, y, x).dashed().thin())
        .with(Points.at("weight", y, x).sized(6).marked("image"))
        .with(Name.of("weight", y, x, place(y, x)))
        .with(Name.of("act", x, y, place(x, y)))
        .with(new Ring(X, words.plain("handle"), x, y))
        .picture(words.plain("picture"));
  }

  private static String name(String key, Words words) {
    return words.plain("name." + key);
  }

  /** (1, 2.718). */
  private static Node[] place(double x, double y) {
    return new Node[] {
      new Text("("), Num.upTo(x, 3), new Text(", "), Num.upTo(y, 3), new Text(")")
    };
  }
}
