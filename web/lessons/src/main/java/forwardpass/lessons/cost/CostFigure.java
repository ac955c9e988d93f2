package forwardpass.lessons.cost;

import forwardpass.engine.cost.ForwardCost;
import forwardpass.engine.cost.ModelSizes;
import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Progress;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.List;

/** Where a forward pass spends its arithmetic, counted; and where its time, measured. */
public final class CostFigure implements Lesson<CostFigure.Timing> {
  private static final ChoiceParameter MODEL =
      new ChoiceParameter("model", "book", CostModels.NAMES);
  private static final NumberParameter T = new NumberParameter("T", 256.0, 1, 2048, 1);

  /** What the measurement has said so far. */
  record Timing(JobState job, CostTask.Report report) {}

  private static final StateCodec<Timing> CODEC = new Form();

  private static final class Form implements StateCodec<Timing> {
    @Override
    public void write(Timing it, CodecWriter out) {
      JobState.CODEC.write(it.job, out);
      CostTask.Report.CODEC.write(it.report, out);
    }

    @Override
    public Timing read(CodecReader in) {
      return new Timing(JobState.CODEC.read(in), CostTask.Report.CODEC.read(in));
    }

    @Override
    public Timing atRest(Timing it) {
      return new Timing(it.job.atRest(), it.report);
    }
  }

  @Override
  public StateCodec<Timing> codec() {
    return CODEC;
  }

  @Override
  public String id() {
    return "matrices-cost";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(MODEL, T);
  }

  @Override
  public Timing init(Parameters parameters) {
    return new Timing(JobState.NONE, CostTask.Report.NONE);
  }

  @Override
  public Update<Timing> update(Parameters parameters, Timing state, Event event) {
    JobState job = state.job();
    if (event instanceof Event.Pressed pressed) {
      if (pressed.action().equals("measure") && !job.isBusy()) {
        JobState begun = job.started();
        return Update.of(
            parameters,
            new Timing(begun, CostTask.Report.NONE),
            begun.begin(new Job(CostTask.NAME, "")));
      }
      if (pressed.action().equals("stop")) {
        return Update.of(parameters, new Timing(job.atRest(), state.report()), job.cancel());
      }
    }
    if (job.hears(event)) {
      CostTask.Report report =
          event instanceof Event.Reported reported
              ? CostTask.Report.CODEC.decode(reported.message())
              : state.report();
      return Update.of(parameters, new Timing(job.after(event), report));
    }
    return Update.of(parameters, state);
  }

  private static ModelSizes config(Parameters parameters) {
    return CostModels.config(parameters.get(MODEL));
  }

  /** As many tokens as asked for, as far as the model can read them. */
  private static int tokens(Parameters parameters) {
    return (int) Math.min(config(parameters).nCtx(), Rounding.rint(parameters.get(T)));
  }

  @Override
  public View view(Parameters parameters, Timing state) {
    List<View> parts = new ArrayList<>();
    parts.add(table(config(parameters), tokens(parameters)));
    parts.add(new Say("p", "verdict-line", outcome(parameters)));
    if (parameters.get(T) > config(parameters).nCtx()) {
      parts.add(
          Say.paragraph(Message.of("limit").with("n", Num.grouped(config(parameters).nCtx()))));
    }
    parts.add(measuring(state));
    return Group.of("", parts);
  }

  private static DataTable table(ModelSizes config, int tokens) {
    double all = ForwardCost.productFlops(config, tokens) + ForwardCost.otherFlops(config, tokens);
    List<DataTable.Row> rows = new ArrayList<>();
    for (ForwardCost.Product product : ForwardCost.products(config, tokens)) {
      String shapes =
          Tables.shape(product.m(), product.k()) + " @ " + Tables.shape(product.k(), product.n());
      rows.add(
          row(
              product.name(),
              new Leaf(new Text(shapes)),
              new Leaf(Num.grouped(product.times())),
              product.flops(),
              all));
    }
    View nothing = new Leaf(new Text(""));
    rows.add(row("other", nothing, nothing, ForwardCost.otherFlops(config, tokens), all));
    return new DataTable(
        Message.of("table.caption").with("tokens", tokens),
        List.of(
            Message.of("table.what"),
            Message.of("table.shapes"),
            Message.of("table.times"),
            Message.of("table.flops"),
            Message.of("table.share")),
        rows);
  }

  private static DataTable.Row row(String key, View shapes, View times, double flops, double all) {
    return new DataTable.Row(
        key,
        "",
        List.of(
            Say.inline("row." + key),
            shapes,
            times,
            new Live(Num.sized(flops, 2)),
            new Live(Num.fixed(100 * flops / all, 2))));
  }

  private static View measuring(Timing state) {
    boolean isBusy = state.job().isBusy();
    int rounds = state.report().round();
    Button measure = Button.of("measure", Message.of("measure").with("rounds", CostTask.ROUNDS));
    List<View> progress = new ArrayList<>();
    if (isBusy) {
      progress.add(new Progress(rounds, CostTask.ROUNDS, Message.of("progress")));
    }
    if (rounds > 0) {
      progress.add(new Say("p", "job-text", measured(state.report())));
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
  public Message announcement(Parameters parameters, Timing state) {
    return state.job().hasFailed() ? state.job().said() : outcome(parameters);
  }

  private static Message outcome(Parameters parameters) {
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
