package forwardpass.lessons.attention;

import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
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

/**
 * Why √d_k: dot products of random vectors, sampled for every width. The first sample is drawn when
 * the page is printed.
 */
public final class ScoreSpread implements Lesson<ScoreSpread.Sampled> {
  private static final int PRINTED_SEED = 1;

  /** Which width is looked at: d_k is two to this power. */
  static final IntegerParameter WIDTH = new IntegerParameter("width", 6, 0, Spread.WIDTHS - 1);

  /** What was sampled, and whether more is under way. */
  record Sampled(JobState job, Spread spread) {}

  private static final StateCodec<Sampled> CODEC = new Form();

  private static final class Form implements StateCodec<Sampled> {
    @Override
    public void write(Sampled it, CodecWriter out) {
      JobState.CODEC.write(it.job, out);
      Spread.CODEC.write(it.spread, out);
    }

    @Override
    public Sampled read(CodecReader in) {
      return new Sampled(JobState.CODEC.read(in), Spread.CODEC.read(in));
    }

    @Override
    public Sampled atRest(Sampled it) {
      return new Sampled(it.job.atRest(), it.spread);
    }
  }

  @Override
  public StateCodec<Sampled> codec() {
    return CODEC;
  }

  @Override
  public String id() {
    return "attention-spread";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(WIDTH);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of();
  }

  @Override
  public Job prepared(Parameters parameters) {
    return job(PRINTED_SEED);
  }

  private static Job job(int seed) {
    return new Job(SpreadTask.NAME, Integer.toString(seed));
  }

  @Override
  public Sampled init(Parameters parameters) {
    return new Sampled(JobState.NONE, Spread.NONE);
  }

  @Override
  public Update<Sampled> update(Parameters parameters, Sampled state, Event event) {
    if (event instanceof Event.Prepared prepared) {
      Spread spread = Spread.CODEC.decode(prepared.message());
      return Update.of(parameters, new Sampled(state.job(), spread));
    } else if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    } else if (state.job().hears(event)) {
      Spread spread =
          event instanceof Event.Reported reported
              ? Spread.CODEC.decode(reported.message())
              : state.spread();
      return Update.of(parameters, new Sampled(state.job().after(event), spread));
    }
    return Update.of(parameters, state);
  }

  private static Update<Sampled> pressed(Parameters parameters, Sampled state, String action) {
    if (action.equals("draw") && !state.job().isBusy()) {
      JobState job = state.job().started();
      int seed = PRINTED_SEED + job.run();
      return Update.of(parameters, new Sampled(job, Spread.NONE), job.begin(job(seed)));
    } else if (action.equals("stop")) {
      Sampled stopped = new Sampled(state.job().atRest(), state.spread());
      return Update.of(parameters, stopped, state.job().cancel());
    }
    return Update.of(parameters, state);
  }

  @Override
  public View view(Parameters parameters, Sampled state) {
    int width = parameters.get(WIDTH);
    Spread spread = state.spread();
    List<View> parts = new ArrayList<>();
    parts.add(drawing(state));
    parts.add(
        new Figure(
            new SpreadPicture(WIDTH, width, spread),
            announcement(parameters, state),
            table(spread, width)));
    parts.add(new Say("p", "verdict-line", describe(width, spread)));
    return Group.of("", parts);
  }

  private static View drawing(Sampled state) {
    boolean isBusy = state.job().isBusy();
    Button draw =
        Button.of("draw", Message.of("draw").with("count", Num.grouped(SpreadTask.PAIRS)));
    List<View> progress = new ArrayList<>();
    if (isBusy) {
      progress.add(
          new Progress(state.spread().widths().size(), Spread.WIDTHS, Message.of("progress")));
    }
    return JobView.of(state.job(), draw.when(!isBusy), progress);
  }

  private static DataTable table(Spread spread, int chosen) {
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < spread.widths().size(); i++) {
      Spread.Width width = spread.widths().get(i);
      rows.add(
          new DataTable.Row(
              Integer.toString(i),
              i == chosen ? "lit" : "",
              List.of(
                  new Leaf(Num.whole(Spread.dK(i))),
                  new Live(Num.fixed(width.variance(), 2)),
                  new Live(Num.fixed(width.sharp(), 2)),
                  new Live(Num.fixed(width.soft(), 2)))));
    }
    return new DataTable(
        Message.of("table.caption").with("keys", SpreadTask.KEYS).with("rows", SpreadTask.ROWS),
        List.of(
            Message.of("table.width"),
            Message.of("table.variance"),
            Message.of("table.sharp"),
            Message.of("table.soft")),
        rows);
  }

  private static Message describe(int width, Spread spread) {
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
  public Message announcement(Parameters parameters, Sampled state) {
    return state.job().hasFailed()
        ? state.job().said()
        : describe(parameters.get(WIDTH), state.spread());
  }
}
