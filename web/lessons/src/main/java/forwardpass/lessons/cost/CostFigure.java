package forwardpass.lessons.cost;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.cost.ForwardCost;
import forwardpass.engine.cost.ModelSizes;
import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.jobs.WorkFigure;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Progress;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.List;

/** Where a forward pass spends its arithmetic, counted; and where its time, measured. */
public final class CostFigure extends WorkFigure<CostTask.Report> {
  private static final ChoiceParameter MODEL =
      new ChoiceParameter("model", "book", CostModels.NAMES);
  private static final NumberParameter T = new NumberParameter("T", 256.0, 1, 2048, 1);

  public CostFigure() {
    super("matrices-cost", "measure", CostTask.Report.CODEC, MODEL, T);
  }

  @Override
  protected CostTask.Report before() {
    return CostTask.Report.NONE;
  }

  @Override
  protected Job job(Parameters parameters, int run) {
    return new Job(CostTask.NAME, "");
  }

  /** What is measured is always the book's own model. */
  @Override
  protected boolean isEndedByChange() {
    return false;
  }

  private static ModelSizes config(Parameters parameters) {
    return CostModels.config(parameters.get(MODEL));
  }

  /** As many tokens as asked for, as far as the model can read them. */
  private static int tokens(Parameters parameters) {
    return (int) Math.min(config(parameters).nCtx(), Rounding.rint(parameters.get(T)));
  }

  @Override
  public View view(Parameters parameters, Work<CostTask.Report> state) {
    List<View> parts = new ArrayList<>();
    parts.add(table(config(parameters), tokens(parameters)));
    parts.add(new Say("p", "verdict-line", outcome(parameters, state.result())));
    if (parameters.get(T) > config(parameters).nCtx()) {
      parts.add(
          Say.paragraph(Message.of("limit").with("n", Num.grouped(config(parameters).nCtx()))));
    }
    parts.add(measuring(state));
    return Group.of("", parts);
  }

  private static DataTable table(ModelSizes config, int tokens) {
    double all = ForwardCost.productFlops(config, tokens) + ForwardCost.otherFlops(config, tokens);
    Message caption = Message.of("table.caption").with("tokens", tokens);
    DataTable table =
        DataTable.of(
            caption, "table.what", "table.shapes", "table.times", "table.flops", "table.share");
    for (ForwardCost.Product product : ForwardCost.products(config, tokens)) {
      String shapes =
          Tables.shape(product.m(), product.k()) + " @ " + Tables.shape(product.k(), product.n());
      View times = given(Num.grouped(product.times()));
      table =
          table.with(row(product.name(), new Leaf(new Text(shapes)), times, product.flops(), all));
    }
    View nothing = new Leaf(new Text(""));
    return table.with(row("other", nothing, nothing, ForwardCost.otherFlops(config, tokens), all));
  }

  private static DataTable.Row row(String key, View shapes, View times, double flops, double all) {
    View share = live(Num.fixed(100 * flops / all, 2));
    return DataTable.Row.of(
        key, said("row." + key), shapes, times, live(Num.sized(flops, 2)), share);
  }

  private static View measuring(Work<CostTask.Report> state) {
    boolean isBusy = state.job().isBusy();
    int rounds = state.result().round();
    Button measure = Button.of("measure", Message.of("measure").with("rounds", CostTask.ROUNDS));
    List<View> progress = new ArrayList<>();
    if (isBusy) {
      progress.add(new Progress(rounds, CostTask.ROUNDS, Message.of("progress")));
    }
    if (rounds > 0) {
      progress.add(new Say("p", "job-text", measured(state.result())));
    }
    return JobView.of(state.job(), measure.when(!isBusy), progress);
  }

  /**
   * Times come from a clock and differ from machine to machine, so they are said as text and not as
   * numbers that have to agree to the bit.
   */
  private static Message measured(CostTask.Report report) {
    double flops = ForwardCost.productFlops(CostModels.config("book"), CostTask.TOKENS);
    return Message.of("measured")
        .with("tokens", CostTask.TOKENS)
        .with("whole", Decimal.fixed(report.whole() / 1000.0, 1))
        .with("products", Decimal.fixed(report.products() / 1000.0, 1))
        .with("share", Decimal.fixed(100.0 * report.products() / Math.max(1, report.whole()), 0))
        .with("rate", Decimal.fixed(flops / Math.max(1, report.products()) / 1000, 2));
  }

  @Override
  public List<Named> named(Parameters parameters, Work<CostTask.Report> state) {
    ModelSizes config = config(parameters);
    int tokens = tokens(parameters);
    double products = ForwardCost.productFlops(config, tokens);
    double all = products + ForwardCost.otherFlops(config, tokens);
    return List.of(
        Named.of("tokens", Num.grouped(tokens)).at("T"),
        Named.of("flops", Num.sized(products, 2)),
        Named.of("share", Num.fixed(100 * products / all, 2)));
  }

  @Override
  protected Message outcome(Parameters parameters, CostTask.Report report) {
    ModelSizes config = config(parameters);
    int tokens = tokens(parameters);
    double products = ForwardCost.productFlops(config, tokens);
    double all = products + ForwardCost.otherFlops(config, tokens);
    return Message.of("outcome")
        .with("tokens", Num.grouped(tokens))
        .with("flops", Num.sized(all, 2))
        .with("share", Num.fixed(100 * products / all, 2));
  }
}
