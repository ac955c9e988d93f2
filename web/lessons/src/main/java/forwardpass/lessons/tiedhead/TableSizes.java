package forwardpass.lessons.tiedhead;

import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Bars;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** How large a table is, and how much of some known models it makes up. */
public final class TableSizes extends PanelFigure {
  private static final double MILLION = 1e6;
  private static final int NUMBER_BYTES = 2;
  private static final String TIED = "tied";
  private static final IntegerParameter V = new IntegerParameter("V", 32_000, 256, 262_144);
  private static final IntegerParameter D = new IntegerParameter("D", 4096, 8, 16_384);
  private static final ChoiceParameter HEAD = ChoiceParameter.of("head", "separate", TIED);

  public TableSizes() {
    super("embeddings-size", V, D, HEAD);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    boolean isTied = parameters.get(HEAD).equals(TIED);
    double one = (double) parameters.get(V) * parameters.get(D);
    double all = isTied ? one : 2 * one;
    return Panel.saying(isTied ? "describe.tied" : "describe.separate")
        .announce("V", Num.grouped(parameters.get(V)))
        .announce("D", Num.grouped(parameters.get(D)))
        .announce("table", Num.groupedWhole(one))
        .announce("all", Num.groupedWhole(all))
        .announce("megabytes", Num.groupedWhole(Rounding.rint(all * NUMBER_BYTES / MILLION)))
        .verdict()
        .figure(TableSizes::bars, models())
        .names("product", Num.groupedWhole(one), "V")
        .names("all", Num.groupedWhole(all), "head");
  }

  private static Node bars(Words words) {
    List<KnownModel> models = KnownModel.ALL;
    double[] shares = new double[models.size()];
    List<String> names = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      shares[i] = 100 * models.get(i).share();
      names.add(words.plain("model." + models.get(i).key()));
    }
    return Chart.of(Axis.of(0, 40).every(10).named("%"), Bars.lines(shares.length))
        .high(34.0 * shares.length)
        .within(150, 12, 440, 12 + 34.0 * shares.length)
        .with(Bars.across("weight", shares).named(names).valued(1))
        .picture(words.plain("picture"));
  }

  private static TableBuilder models() {
    TableBuilder table =
        TableBuilder.of(
            "models.caption",
            "models.model",
            "models.V",
            "models.D",
            "models.table",
            "models.tables",
            "models.share");
    for (KnownModel model : KnownModel.ALL) {
      table
          .row(model.key())
          .said("model." + model.key())
          .given(Num.grouped(model.vocabSize()))
          .given(Num.grouped(model.dModel()))
          .given(Num.fixed(model.table() / MILLION, 1))
          .given(Num.whole(model.tables()))
          .given(Num.fixed(100 * model.share(), 1));
    }
    return table;
  }
}
