package forwardpass.lessons.crossentropy;

import forwardpass.engine.probability.Information;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Name;
import forwardpass.lessons.chart.Ring;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Words;

/** −ln p as a curve, with a point on it that can be pulled. */
public final class SurpriseCurve extends PanelFigure {
  private static final NumberParameter P = new NumberParameter("p", 0.5, 0.005, 1, 0.005);

  public SurpriseCurve() {
    super("cross-entropy-curve", P);
    fieldsAre();
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double p = parameters.get(P);
    TableBuilder table = TableBuilder.of("table.caption", "column.p", "column.loss");
    table.row("here").litWhen(true).given(Num.upTo(p, 3)).live(loss(p));
    for (double at : new double[] {1, 0.75, 0.5, 0.25, 0.1, 0.01}) {
      table.row(Num.plain(at, 2)).given(Num.upTo(at, 3)).live(loss(at));
    }
    return Panel.saying("describe")
        .announce("p", Num.upTo(p, 3), "p")
        .announce("loss", loss(p), "p")
        .figure(words -> picture(p, words), table)
        .names("halved", loss(p / 2));
  }

  private static Num loss(double p) {
    return Nats.num(Information.surprise(p));
  }

  private static Node picture(double p, Words words) {
    double loss = Information.surprise(p);
    Axis across = Axis.of(0, 1).every(0.25).named(words.plain("axis.p"));
    Axis up = Axis.of(0, 5.5).every(1).named(words.plain("axis.loss"));
    return Chart.of(across, up)
        .with(Curve.of("loss", Information::surprise))
        .with(Curve.between("loss", p, 0, p, loss).dashed().thin())
        .with(Curve.between("loss", 0, loss, p, loss).dashed().thin())
        .with(Name.of("", p, loss, loss(p)).live())
        .with(new Ring(P, words.plain("handle"), p, loss))
        .picture(words.plain("picture"));
  }
}
