package forwardpass.lessons.attention;

import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.jobs.WorkFigure;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Progress;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.List;

/**
 * Why √d_k: dot products of random vectors, sampled for every width. The first sample is drawn when
 * the page is printed.
 */
public final class ScoreSpread extends WorkFigure<Spread> {
  private static final int PRINTED_SEED = 1;

  /** Which width is looked at: d_k is two to this power. */
  static final IntegerParameter WIDTH = new IntegerParameter("width", 6, 0, Spread.WIDTHS - 1);

  public ScoreSpread() {
    super("attention-spread", "draw", Spread.CODEC, WIDTH);
    fieldsAre();
  }

  @Override
  protected Spread before() {
    return Spread.NONE;
  }

  @Override
  protected Job job(Parameters parameters, int run) {
    return new Job(SpreadTask.NAME, Integer.toString(PRINTED_SEED + run));
  }

  @Override
  public Job prepared(Parameters parameters) {
    return job(parameters, 0);
  }

  /** What is sampled does not depend on the width that is looked at. */
  @Override
  protected boolean isEndedByChange() {
    return false;
  }

  @Override
  public Update<Work<Spread>> update(Parameters parameters, Work<Spread> state, Event event) {
    return event instanceof Event.Prepared prepared
        ? Update.of(parameters, state.with(Spread.CODEC.decode(prepared.message())))
        : super.update(parameters, state, event);
  }

  @Override
  public View view(Parameters parameters, Work<Spread> state) {
    int width = parameters.get(WIDTH);
    Spread spread = state.result();
    Message outcome = outcome(parameters, spread);
    return Group.of(
        "",
        drawing(state),
        new Figure(
            new SpreadPicture(WIDTH, width, spread),
            announcement(parameters, state),
            table(spread, width)),
        new Say("p", "verdict-line", outcome));
  }

  private static View drawing(Work<Spread> state) {
    boolean isBusy = state.job().isBusy();
    Message label = Message.of("draw").with("count", Num.grouped(SpreadTask.PAIRS));
    int done = state.result().widths().size();
    Progress progress = new Progress(done, Spread.WIDTHS, Message.of("progress"));
    return JobView.of(
        state.job(),
        Button.of("draw", label).when(!isBusy),
        isBusy ? List.of(progress) : List.of());
  }

  private static DataTable table(Spread spread, int chosen) {
    TableBuilder table =
        TableBuilder.of(
            Message.of("table.caption").with("keys", SpreadTask.KEYS).with("rows", SpreadTask.ROWS),
            "table.width",
            "table.variance",
            "table.sharp",
            "table.soft");
    for (int i = 0; i < spread.widths().size(); i++) {
      Spread.Width width = spread.widths().get(i);
      table
          .row(i)
          .litWhen(i == chosen)
          .given(Num.whole(Spread.dK(i)))
          .fixed(2, width.variance(), width.sharp(), width.soft());
    }
    return table.table();
  }

  @Override
  protected Message outcome(Parameters parameters, Spread spread) {
    int width = parameters.get(WIDTH);
    if (width >= spread.widths().size()) {
      return Message.of("not-yet").with("width", Spread.dK(width));
    }
    Spread.Width at = spread.widths().get(width);
    return Message.of("describe")
        .with("width", Spread.dK(width))
        .with("variance", Num.fixed(at.variance(), 2))
        .with("deviation", Num.fixed(Math.sqrt(at.variance()), 2))
        .with("sharp", Num.fixed(at.sharp(), 2))
        .with("soft", Num.fixed(at.soft(), 2));
  }

  @Override
  public List<Named> named(Parameters parameters, Work<Spread> state) {
    int width = parameters.get(WIDTH);
    List<Spread.Width> widths = state.result().widths();
    return List.of(
        Named.of("width", Num.whole(Spread.dK(width))).at("width"),
        width < widths.size()
            ? Named.of("variance", Num.fixed(widths.get(width).variance(), 1))
            : Named.word("variance", "named.not-yet"));
  }
}
