package forwardpass.lessons.attention;

import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.jobs.WorkPanel;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.List;

/**
 * Why √d_k: dot products of random vectors, sampled for every width. The first sample is drawn when
 * the page is printed.
 */
public final class ScoreSpread extends WorkPanel<Spread> {
  private static final int PRINTED_SEED = 1;

  /** Which width is looked at: d_k is two to this power. */
  static final IntegerParameter WIDTH = new IntegerParameter("width", 6, 0, Spread.WIDTHS - 1);

  public ScoreSpread() {
    // What is sampled does not depend on the width that is looked at.
    super("attention-spread", "draw", Spread.CODEC, Spread.NONE, Change.GOES_ON, WIDTH);
    fieldsAre();
  }

  @Override
  protected Job job(Parameters parameters, int run) {
    return new Job(SpreadTask.NAME, Integer.toString(PRINTED_SEED + run));
  }

  @Override
  public Job prepared(Parameters parameters) {
    return job(parameters, 0);
  }

  @Override
  protected Panel panel(Parameters parameters, Work<Spread> state) {
    int width = parameters.get(WIDTH);
    Spread spread = state.result();
    Message label = Message.of("draw").with("count", Num.grouped(SpreadTask.PAIRS));
    int done = spread.widths().size();
    return said(width, spread.widths())
        .with(JobView.of(state.job(), "draw", label).bar(state.job().isBusy(), done, Spread.WIDTHS))
        .figure(new SpreadPicture(WIDTH, width, spread), table(spread.widths(), width))
        .verdict();
  }

  private static Panel said(int width, List<Spread.Width> widths) {
    Num keys = Num.whole(Spread.dK(width));
    if (width >= widths.size()) {
      return Panel.saying("not-yet")
          .announce("width", keys, "width")
          .names(Named.word("variance", "named.not-yet"));
    }
    Spread.Width at = widths.get(width);
    return Panel.saying("describe")
        .announce("width", keys, "width")
        .announce("variance", Num.fixed(at.variance(), 2))
        .announce("deviation", Num.fixed(Math.sqrt(at.variance()), 2))
        .announce("sharp", Num.fixed(at.sharp(), 2))
        .announce("soft", Num.fixed(at.soft(), 2))
        .names("variance", Num.fixed(at.variance(), 1));
  }

  private static TableBuilder table(List<Spread.Width> widths, int chosen) {
    Message caption =
        Message.of("table.caption").with("keys", SpreadTask.KEYS).with("rows", SpreadTask.ROWS);
    String[] columns = {"table.width", "table.variance", "table.sharp", "table.soft"};
    TableBuilder table = TableBuilder.of(caption, columns);
    for (int i = 0; i < widths.size(); i++) {
      Spread.Width width = widths.get(i);
      TableBuilder.Row row = table.row(i).litWhen(i == chosen).given(Num.whole(Spread.dK(i)));
      row.fixed(2, width.variance(), width.sharp(), width.soft());
    }
    return table;
  }
}
