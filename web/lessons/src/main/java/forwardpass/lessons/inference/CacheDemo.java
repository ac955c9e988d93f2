package forwardpass.lessons.inference;

import forwardpass.engine.format.Decimal;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.jobs.WorkPanel;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;

/** The next token with and without what was read before: counted, and measured on the model. */
public final class CacheDemo extends WorkPanel<CacheRun> {
  private static final IntegerParameter PROMPT = new IntegerParameter("prompt", 120, 4, 224);

  public CacheDemo() {
    super("inference-cache", "write", CacheRun.CODEC, CacheRun.NONE, Change.ENDS, PROMPT);
  }

  @Override
  protected Job job(Parameters parameters, int run) {
    return new Job(CacheTask.NAME, Integer.toString(parameters.get(PROMPT)));
  }

  @Override
  protected Panel panel(Parameters parameters, Work<CacheRun> state) {
    CacheRun run = state.result();
    int tokens = parameters.get(PROMPT);
    double whole = StepFlops.whole(tokens);
    double one = StepFlops.one(tokens);
    Panel panel =
        Panel.saying("describe")
            .announce("tokens", Num.whole(tokens), "prompt")
            .announce("without", Num.fixed(whole / 1e6, 1), "without")
            .announce("with", Num.fixed(one / 1e6, 1), "with")
            .announce("times", Num.fixed(whole / one, 0))
            .announce("kilobytes", Num.upTo(StepFlops.CACHE.bytes(tokens) / 1024.0, 1), "kilobytes")
            .table(counted(tokens, whole, one))
            .verdict()
            .names("times", Num.fixed(whole / one, 0));
    if (run.isWhole()) {
      panel.figure(new CachePicture(run), measured(run));
    }
    return panel.with(
        JobView.of(state.job(), "write", Message.of("write").with("count", CacheRun.TOKENS))
            .bar(state.job().isBusy(), run.written(), 2 * CacheRun.TOKENS)
            .text(run.isWhole(), "p", outcome(run)));
  }

  private static TableBuilder counted(int tokens, double whole, double one) {
    TableBuilder table =
        TableBuilder.of("table.caption", "table.how", "table.read", "table.flops", "table.kept");
    table
        .saidRow("without")
        .given(Num.whole(tokens))
        .live(Num.fixed(whole / 1e6, 1), "without")
        .given(Num.whole(0));
    table
        .saidRow("with")
        .given(Num.whole(1))
        .live(Num.fixed(one / 1e6, 1), "with")
        .live(Num.upTo(StepFlops.CACHE.bytes(tokens) / 1024.0, 1), "kilobytes");
    return table;
  }

  private static TableBuilder measured(CacheRun run) {
    TableBuilder table = TableBuilder.of("times.caption", "times.token", "row.with", "row.without");
    for (int i = 0; i < CacheRun.TOKENS; i += 4) {
      table
          .row(i)
          .given(Num.whole(run.prompt() + i + 1))
          .given(Num.fixed(run.with().get(i) / 1000.0, 2))
          .given(Num.fixed(run.without().get(i) / 1000.0, 2));
    }
    return table;
  }

  /** Times come from a clock, so they are said as text. */
  private static Message outcome(CacheRun run) {
    int with = CacheRun.median(run.with());
    int without = CacheRun.median(run.without());
    return Message.of(run.agree() ? "measured" : "differs")
        .with("prompt", run.prompt())
        .with("prefill", Decimal.fixed(run.prefill() / 1000.0, 1))
        .with("each", Decimal.fixed(run.prefill() / 1000.0 / Math.max(1, run.prompt()), 2))
        .with("with", Decimal.fixed(with / 1000.0, 2))
        .with("without", Decimal.fixed(without / 1000.0, 2))
        .with("times", Decimal.fixed((double) without / Math.max(1, with), 1));
  }
}
