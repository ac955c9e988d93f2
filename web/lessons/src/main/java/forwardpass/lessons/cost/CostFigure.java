package forwardpass.lessons.cost;

import forwardpass.engine.cost.ForwardCost;
import forwardpass.engine.cost.ModelSizes;
import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.cost.CostTask.Report;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.jobs.WorkPanel;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;

/** Where a forward pass spends its arithmetic, counted; and where its time, measured. */
public final class CostFigure extends WorkPanel<Report> {
  private static final ChoiceParameter MODEL =
      new ChoiceParameter("model", "book", CostModels.NAMES);
  private static final NumberParameter T = new NumberParameter("T", 256.0, 1, 2048, 1);

  public CostFigure() {
    // What is measured is always the book's own model.
    super("matrices-cost", "measure", Report.CODEC, Report.NONE, Change.GOES_ON, MODEL, T);
  }

  @Override
  protected Job job(Parameters parameters, int run) {
    return new Job(CostTask.NAME, "");
  }

  @Override
  protected Panel panel(Parameters parameters, Work<Report> state) {
    ModelSizes config = CostModels.config(parameters.get(MODEL));
    double asked = parameters.get(T);
    // As many tokens as asked for, as far as the model can read them.
    int tokens = (int) Math.min(config.nCtx(), Rounding.rint(asked));
    double products = ForwardCost.productFlops(config, tokens);
    double all = products + ForwardCost.otherFlops(config, tokens);
    Panel panel =
        Panel.saying("outcome")
            .announce("tokens", Num.grouped(tokens))
            .announce("flops", Num.sized(all, 2))
            .announce("share", Num.fixed(100 * products / all, 2))
            .table(table(config, tokens, all))
            .verdict();
    if (asked > config.nCtx()) {
      panel.with(Say.paragraph(Message.of("limit").with("n", Num.grouped(config.nCtx()))));
    }
    return panel.with(measuring(state));
  }

  private static TableBuilder table(ModelSizes config, int tokens, double all) {
    Message caption = Message.of("table.caption").with("tokens", tokens);
    TableBuilder table =
        TableBuilder.of(
            caption, "table.what", "table.shapes", "table.times", "table.flops", "table.share");
    for (ForwardCost.Product product : ForwardCost.products(config, tokens)) {
      String shapes =
          Tables.shape(product.m(), product.k()) + " @ " + Tables.shape(product.k(), product.n());
      TableBuilder.Row row = table.saidRow(product.name()).given(new Text(shapes));
      row.given(Num.grouped(product.times()));
      row.sized(2, product.flops()).fixed(2, 100 * product.flops() / all);
    }
    double other = ForwardCost.otherFlops(config, tokens);
    table.saidRow("other").empty(2).sized(2, other).fixed(2, 100 * other / all);
    return table;
  }

  private static View measuring(Work<Report> state) {
    int rounds = state.result().round();
    Message label = Message.of("measure").with("rounds", CostTask.ROUNDS);
    return JobView.of(state.job(), "measure", label)
        .bar(state.job().isBusy(), rounds, CostTask.ROUNDS)
        .text(rounds > 0, "p", measured(state.result()));
  }

  /**
   * Times come from a clock and differ from machine to machine, so they are said as text and not as
   * numbers that have to agree to the bit.
   */
  private static Message measured(Report report) {
    double flops = ForwardCost.productFlops(CostModels.config("book"), CostTask.TOKENS);
    return Message.of("measured")
        .with("tokens", CostTask.TOKENS)
        .with("whole", Decimal.fixed(report.whole() / 1000.0, 1))
        .with("products", Decimal.fixed(report.products() / 1000.0, 1))
        .with("share", Decimal.fixed(100.0 * report.products() / Math.max(1, report.whole()), 0))
        .with("rate", Decimal.fixed(flops / Math.max(1, report.products()) / 1000, 2));
  }
}
