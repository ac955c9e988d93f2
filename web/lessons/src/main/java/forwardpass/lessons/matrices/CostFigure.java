package forwardpass.lessons.matrices;

import forwardpass.engine.cost.ForwardCost;
import forwardpass.engine.cost.ModelSizes;
import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Ascii;
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
import forwardpass.lessons.work.Split;
import java.util.ArrayList;
import java.util.List;

/** Where a forward pass spends its arithmetic, counted; and where its time, measured. */
public final class CostFigure implements Lesson<CostFigure.Timing> {
  private static final ChoiceParameter MODEL =
      new ChoiceParameter("model", "book", CostModels.NAMES);
  private static final NumberParameter T = new NumberParameter("T", 256.0, 1, 2048, 1);

  /**
   * What the measurement has said so far.
   *
   * @param round how many rounds were measured
   * @param whole microseconds for a whole pass; {@code products} for its products alone
   */
  public record Timing(int run, boolean running, int round, int whole, int products) {
    Timing when(boolean nowRunning) {
      return new Timing(run, nowRunning, round, whole, products);
    }
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
    return new Timing(0, false, 0, 0, 0);
  }

  @Override
  public Update<Timing> update(Parameters parameters, Timing state, Event event) {
    if (event instanceof Event.Pressed pressed) {
      if (pressed.action().equals("measure") && !state.running()) {
        int run = state.run() + 1;
        return Update.of(
            parameters,
            new Timing(run, true, 0, 0, 0),
            new Command.Start(run, new Job(CostTask.NAME, "")));
      }
      if (pressed.action().equals("stop") && state.running()) {
        return Update.of(parameters, state.when(false), new Command.Cancel(state.run()));
      }
    }
    if (event instanceof Event.Reported reported
        && reported.run() == state.run()
        && state.running()) {
      List<String> parts = Split.at(' ', reported.message());
      return Update.of(
          parameters,
          new Timing(
              state.run(),
              !reported.done(),
              Ascii.whole(parts.get(0)),
              Ascii.whole(parts.get(1)),
              Ascii.whole(parts.get(2))));
    }
    if (event instanceof Event.Failed failed && failed.run() == state.run()) {
      return Update.of(parameters, state.when(false));
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
    parts.add(new Say("p", "verdict-line", announcement(parameters, state)));
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
    List<View> parts = new ArrayList<>();
    parts.add(
        state.running()
            ? Button.of("stop", Message.of("stop"))
            : Button.of("measure", Message.of("measure").with("rounds", CostTask.ROUNDS)));
    if (state.running()) {
      parts.add(new Progress(state.round(), CostTask.ROUNDS, Message.of("progress")));
    }
    if (state.round() > 0) {
      parts.add(new Say("p", "job-text", measured(state)));
    }
    return Group.of("job needs-js", parts);
  }

  /**
   * Times come from a clock and differ from machine to machine, so they are said as text and not as
   * numbers that have to agree to the bit.
   */
  private static Message measured(Timing state) {
    double flops = ForwardCost.productFlops(CostModels.config("book"), CostTask.TOKENS);
    return Message.of("measured")
        .with("tokens", CostTask.TOKENS)
        .with("whole", Decimal.fixed(state.whole() / 1000.0, 1))
        .with("products", Decimal.fixed(state.products() / 1000.0, 1))
        .with("share", Decimal.fixed(100.0 * state.products() / Math.max(1, state.whole()), 0))
        .with("rate", Decimal.fixed(flops / Math.max(1, state.products()) / 1000, 2));
  }

  @Override
  public Message announcement(Parameters parameters, Timing state) {
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
