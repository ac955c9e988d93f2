package forwardpass.lessons.modelsizes;

import forwardpass.engine.cost.ModelSizes;
import forwardpass.engine.cost.ParameterCount;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;

/** Real models: their sizes, and their parameters counted from them. */
public final class ModelTable extends PanelFigure {
  public ModelTable() {
    super("sizes-models");
  }

  @Override
  protected Panel panel(Parameters parameters) {
    TableBuilder table =
        TableBuilder.of(
            "table.caption",
            "table.model",
            "table.count",
            "table.layers",
            "table.width",
            "table.heads",
            "table.keys",
            "table.inner",
            "table.vocab");
    for (KnownModel model : KnownModel.ALL) {
      ModelSizes sizes = model.sizes();
      table
          .row(model.name())
          .said("model." + model.name())
          .given(Num.groupedWhole((double) model.count().total()))
          .given(Num.whole(sizes.nLayers()))
          .given(Num.grouped(sizes.dModel()))
          .given(Num.whole(sizes.nHeads()))
          .given(Num.whole(sizes.nKvHeads()))
          .given(Num.grouped(sizes.dMlp()))
          .given(Num.grouped(sizes.vocabSize()));
    }
    ParameterCount smallest = KnownModel.ALL.get(0).count();
    return Panel.saying("describe")
        .announce("count", KnownModel.ALL.size())
        .announce("least", Num.groupedWhole((double) smallest.total()))
        .table(table);
  }
}
