package forwardpass.lessons.roofline;

import forwardpass.engine.cost.DecodeCost;
import forwardpass.engine.format.Decimal;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.jobs.WorkPanel;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.List;

/** The reader's own machine under its own roof, with the book's model in both phases. */
public final class MachineDemo extends WorkPanel<Measured> {
  private static final DecodeCost DECODE = BookCost.decode(MachineTask.PROMPT + 1);
  private static final DecodeCost PREFILL = BookCost.prefill(MachineTask.PROMPT);

  public MachineDemo() {
    super("inference-machine", "measure", Measured.CODEC, Measured.NONE, Change.GOES_ON);
  }

  @Override
  protected Job job(Parameters parameters, int run) {
    return new Job(MachineTask.NAME, "");
  }

  @Override
  protected Panel panel(Parameters parameters, Work<Measured> state) {
    Measured found = state.result();
    Panel panel =
        Panel.saying("describe")
            .announce("decode", Num.fixed(DECODE.intensity(), 1))
            .announce("prefill", Num.fixed(PREFILL.intensity(), 0));
    if (found.isWhole()) {
      panel.figure(picture(found), table());
    } else {
      panel.table(table());
    }
    return panel
        .verdict()
        .with(
            JobView.of(state.job(), "measure", Message.of("measure"))
                .bar(state.job().isBusy(), found.done(), 4)
                .text(found.isWhole(), "p", measured(found)));
  }

  private static RoofPicture picture(Measured found) {
    return new RoofPicture(
        found.roof(),
        1e7,
        List.of(
            new RoofPicture.At("decode-book", DECODE.intensity(), found.decode() * 1e9),
            new RoofPicture.At("prefill-book", PREFILL.intensity(), found.prefill() * 1e9)));
  }

  /** What is counted; the rates come from a clock, and are said as text. */
  private static TableBuilder table() {
    TableBuilder table =
        TableBuilder.of(
            "table.caption", "table.what", "table.flops", "table.bytes", "table.intensity");
    table
        .saidRow("decode")
        .fixed(2, DECODE.flops() / 1e6, DECODE.bytes() / 1e6)
        .fixed(1, DECODE.intensity());
    table
        .saidRow("prefill")
        .fixed(2, PREFILL.flops() / 1e6, PREFILL.bytes() / 1e6)
        .fixed(1, PREFILL.intensity());
    return table;
  }

  private static Message measured(Measured found) {
    double ridge = found.peak() / Math.max(1e-9, found.bandwidth());
    return Message.of("measured")
        .with("peak", Decimal.fixed(found.peak(), 1))
        .with("bandwidth", Decimal.fixed(found.bandwidth(), 1))
        .with("ridge", Decimal.fixed(ridge, 1))
        .with("decode", Decimal.fixed(found.decode(), 1))
        .with("prefill", Decimal.fixed(found.prefill(), 1))
        .with("reached", Decimal.fixed(found.decode() / DECODE.intensity(), 1));
  }
}
