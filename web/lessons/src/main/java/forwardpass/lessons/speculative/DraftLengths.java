package forwardpass.lessons.speculative;

import forwardpass.engine.sampling.Speculation;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.view.TableBuilder;

/** Tokens a pass over the length of the draft, and what they are worth if drafts cost time. */
public final class DraftLengths extends PanelFigure {
  private static final int MOST = 12;
  private static final IntegerParameter DRAFTS = new IntegerParameter("drafts", 4, 0, MOST);
  private static final NumberParameter ALPHA = new NumberParameter("alpha", 0.7, 0, 1, 0.01);
  private static final NumberParameter COST = new NumberParameter("cost", 0.05, 0, 1, 0.01);

  public DraftLengths() {
    super("inference-drafts-length", ALPHA, COST, DRAFTS);
    fieldsAre(ALPHA, COST);
  }

  /** How many times as fast: tokens, over a pass and its drafts in units of a pass. */
  private static double gain(double alpha, double cost, int drafts) {
    return Speculation.tokensPerPass(alpha, drafts) / (1 + drafts * cost);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double alpha = parameters.get(ALPHA);
    double cost = parameters.get(COST);
    int drafts = parameters.get(DRAFTS);
    double tokens = Speculation.tokensPerPass(alpha, drafts);
    double[] places = new double[MOST + 1];
    double[] gains = new double[MOST + 1];
    int most = 0;
    TableBuilder table =
        TableBuilder.of("table.caption", "table.drafts", "table.tokens", "table.gain");
    for (int i = 0; i <= MOST; i++) {
      places[i] = i;
      gains[i] = gain(alpha, cost, i);
      most = gains[i] > gains[most] ? i : most;
      table.row(i).given(Num.whole(i)).fixed(3, Speculation.tokensPerPass(alpha, i), gains[i]);
    }
    int best = most;
    double top = Math.max(2, 1.15 * gains[best]);
    return Panel.saying("describe")
        .announce("alpha", Num.upTo(alpha, 2), "alpha")
        .announce("drafts", Num.whole(drafts), "drafts")
        .announce("tokens", Num.fixed(tokens, 2))
        .announce("gain", Num.fixed(gain(alpha, cost, drafts), 2), "gain")
        .announce("best", Num.whole(best), "best")
        .figure(
            words -> {
              Chart chart =
                  Chart.of(
                          Axis.of(0, MOST).every(2).named(words.plain("axis.drafts")),
                          Axis.of(0, top).named(words.plain("axis.gain")))
                      .high(220)
                      .with(Curve.through("act", places, gains).named(words.plain("name.gain")))
                      .with(Points.at("act", drafts, gains[drafts]).marked("gain"))
                      .with(Points.at("act", best, gains[best]).hollow().marked("best"));
              return chart
                  .with(
                      Handle.alongX(
                          DRAFTS, words.plain("handle"), drafts, chart.x(), chart.y().at(0)))
                  .picture(words.plain("picture"));
            },
            table)
        .verdict();
  }
}
