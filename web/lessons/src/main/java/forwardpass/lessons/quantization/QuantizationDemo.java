package forwardpass.lessons.quantization;

import forwardpass.engine.lowbits.WeightRounding;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.jobs.WorkPanel;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.List;

/** The book's model in a mix of formats: its size counted, its loss and its text measured. */
public final class QuantizationDemo extends WorkPanel<Report> {
  private static final ChoiceParameter TABLE = format("table", "int8");
  private static final ChoiceParameter QKV = format("qkv", "int4");
  private static final ChoiceParameter OUT = format("out", "int4");
  private static final ChoiceParameter UP = format("up", "int4");
  private static final ChoiceParameter DOWN = format("down", "int4");
  private static final List<ChoiceParameter> KINDS = List.of(TABLE, QKV, OUT, UP, DOWN);

  public QuantizationDemo() {
    super(
        "inference-quantization",
        "measure",
        Report.CODEC,
        Report.NONE,
        Change.ENDS,
        TABLE,
        QKV,
        OUT,
        UP,
        DOWN);
  }

  private static ChoiceParameter format(String id, String initial) {
    return new ChoiceParameter(id, initial, Mix.NAMES);
  }

  private static Mix mix(Parameters parameters) {
    List<WeightRounding> formats = new ArrayList<>();
    for (ChoiceParameter kind : KINDS) {
      formats.add(Mix.named(parameters.get(kind)));
    }
    return new Mix(formats);
  }

  @Override
  protected Job job(Parameters parameters, int run) {
    return new Job(QuantizeTask.NAME, mix(parameters).text());
  }

  @Override
  protected Panel panel(Parameters parameters, Work<Report> state) {
    Mix mix = mix(parameters);
    Report report = state.result();
    double share = 100.0 * mix.bytes() / Mix.all(WeightRounding.FLOAT32).bytes();
    Panel panel =
        Panel.saying("describe")
            .announce("megabytes", Num.fixed(mix.bytes() / 1e6, 2), "")
            .announce("share", Num.fixed(share, 0), "")
            .table(sizes(mix, report))
            .verdict()
            .with(
                JobView.of(state.job(), "measure", Message.of("measure"))
                    .bar(state.job().isBusy(), report.losses().size(), Report.STAGES));
    if (report.isWhole()) {
      boolean isStale = !report.mix().equals(mix.text());
      panel.with(Say.paragraph(loss(report, isStale)));
      panel.with(Say.paragraph(text(report)));
      if (report.gaps().size() == Report.STAGES) {
        panel.with(Say.paragraph(mover(report)));
      }
    }
    return panel;
  }

  private static TableBuilder sizes(Mix mix, Report report) {
    TableBuilder table =
        TableBuilder.of(
            "table.caption",
            "table.kind",
            "table.format",
            "table.kilobytes",
            "table.added",
            "table.gap");
    boolean isHere = report.isWhole() && report.mix().equals(mix.text());
    for (Kind kind : Kind.values()) {
      TableBuilder.Row row =
          table
              .row(kind.key())
              .said("kind." + kind.key())
              .said("format." + Mix.NAMES.get(Mix.place(mix.of(kind))))
              .live(Num.fixed(kind.bytes(mix.of(kind)) / 1000.0, 0));
      int place = 2 + kind.place();
      if (isHere) {
        row.live(Num.fixed(report.added(place) + 0.0, 4));
      } else {
        row.said("not-yet");
      }
      if (isHere && place < report.gaps().size()) {
        row.live(Num.fixed(report.gaps().get(place), 2));
      } else {
        row.said("not-yet");
      }
    }
    return table;
  }

  private static Message loss(Report report, boolean isStale) {
    return Message.of(isStale ? "stale" : "measured")
        .with("float32", Num.fixed(report.losses().get(0), 4))
        .with("mix", Num.fixed(report.losses().get(1), 4))
        .with("added", Num.fixed(report.added(1) + 0.0, 4));
  }

  private static Message mover(Report report) {
    Kind mover = report.mover();
    return Message.of("mover." + mover.key())
        .with("alone", Num.fixed(report.gaps().get(2 + mover.place()), 3));
  }

  private static Message text(Report report) {
    if (report.same() < 0 || report.gaps().size() < Report.STAGES) {
      return Message.of("same").with("count", Report.WRITTEN);
    }
    return Message.of("parts")
        .with("same", report.same())
        .with("before", new Text(report.pieces().get(0)))
        .with("plain", new Text(Blanks.strip(report.pieces().get(1))))
        .with("other", new Text(Blanks.strip(report.pieces().get(2))))
        .with("gap", Num.fixed(report.gaps().get(0), 3))
        .with("mixed", Num.fixed(report.gaps().get(1), 3));
  }
}
