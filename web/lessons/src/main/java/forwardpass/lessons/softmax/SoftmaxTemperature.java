package forwardpass.lessons.softmax;

import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
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

/** Five words compete to come next; the temperature moves their shares, and draws show them. */
public final class SoftmaxTemperature implements Lesson<SoftmaxTemperature.Draws> {
  private static final int WANTED = 1_000_000;
  private static final int WORDS = 5;
  private static final NumberParameter T = new NumberParameter("T", 1.0, 0, 5, 0.05);
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(3.0, 2.2, 1.6, 0.4, -1.5), WORDS, WORDS, -4, 4, 0.1);

  /**
   * The draws made at the present settings.
   *
   * @param counts how often each word was drawn; empty before the first draw
   */
  public record Draws(JobState job, List<Integer> counts) {
    public Draws {
      counts = List.copyOf(counts);
    }

    int total() {
      int total = 0;
      for (int count : counts) {
        total += count;
      }
      return total;
    }
  }

  private static final StateCodec<Draws> CODEC = new Form();

  private static final class Form implements StateCodec<Draws> {
    @Override
    public void write(Draws it, CodecWriter out) {
      JobState.CODEC.write(it.job, out);
      out.list(it.counts, Codecs.WHOLE);
    }

    @Override
    public Draws read(CodecReader in) {
      JobState job = JobState.CODEC.read(in);
      List<Integer> counts = in.list(0, WORDS, Codecs.WHOLE);
      return new Draws(job, counts.size() == WORDS ? counts : List.of());
    }

    @Override
    public Draws atRest(Draws it) {
      return new Draws(it.job.atRest(), it.counts);
    }
  }

  @Override
  public StateCodec<Draws> codec() {
    return CODEC;
  }

  @Override
  public String id() {
    return "softmax-temperature";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(T, Z);
  }

  @Override
  public Draws init(Parameters parameters) {
    return new Draws(JobState.NONE, List.of());
  }

  @Override
  public Update<Draws> update(Parameters parameters, Draws state, Event event) {
    JobState job = state.job();
    if (event instanceof Event.ParametersChanged) {
      return Update.of(parameters, new Draws(job.atRest(), List.of()), job.cancel());
    }
    if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    }
    if (job.hears(event)) {
      List<Integer> counts = state.counts();
      if (event instanceof Event.Reported reported) {
        counts = DrawTask.counts(new CodecReader(reported.message()), WORDS);
      }
      return Update.of(parameters, new Draws(job.after(event), counts));
    }
    return Update.of(parameters, state);
  }

  private static Update<Draws> pressed(Parameters parameters, Draws state, String action) {
    JobState job = state.job();
    if (action.equals("draw") && !job.isBusy()) {
      JobState begun = job.started();
      DrawTask.Input input =
          new DrawTask.Input(begun.run(), WANTED, parameters.get(T), parameters.get(Z));
      return Update.of(
          parameters,
          new Draws(begun, List.of()),
          begun.begin(new Job(DrawTask.NAME, DrawTask.Input.CODEC.encode(input))));
    }
    if (action.equals("stop")) {
      return Update.of(parameters, new Draws(job.atRest(), state.counts()), job.cancel());
    }
    return Update.of(parameters, state);
  }

  @Override
  public View view(Parameters parameters, Draws state) {
    double[] z = Reals.array(parameters.get(Z));
    double[] shares = Softmax.softmax(z, parameters.get(T));
    double[] plain = Softmax.softmax(z);
    return Group.of(
        "",
        new Figure(
            new TemperaturePicture(shares, plain, state),
            shares(parameters),
            table(z, shares, state)),
        drawing(state));
  }

  @Override
  public List<Named> named(Parameters parameters, Draws state) {
    double t = parameters.get(T);
    double[] shares = Softmax.softmax(Reals.array(parameters.get(Z)), t);
    return List.of(
        Named.of("t", Num.upTo(t, 2)).at("T"),
        Named.of("mat", Num.fixed(shares[0], 3)).at("share-0"),
        Named.of("floor", Num.fixed(shares[1], 3)).at("share-1"));
  }

  private static View drawing(Draws state) {
    JobState job = state.job();
    Button draw = Button.of("draw", Message.of("draw").with("count", Num.grouped(WANTED)));
    List<View> progress = new ArrayList<>();
    if (state.total() > 0 || job.isBusy()) {
      progress.add(new Progress(state.total(), WANTED, Message.of("progress")));
      progress.add(
          new Say(
              "span", "job-text", Message.of("drawn").with("count", Num.grouped(state.total()))));
    }
    return JobView.of(job, draw.when(!job.isBusy()), progress);
  }

  private static DataTable table(double[] z, double[] shares, Draws state) {
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < z.length; i++) {
      rows.add(
          DataTable.Row.of(
              i,
              Say.inline("word." + (i + 1)),
              new Leaf(Num.exact(z[i])),
              new Live(Num.fixed(shares[i], 3)),
              observed(state, i)));
    }
    return new DataTable(
        Message.of("table.caption"),
        List.of(
            Message.of("column.word"),
            Message.of("column.logit"),
            Message.of("column.share"),
            Message.of("column.drawn")),
        rows);
  }

  private static View observed(Draws state, int i) {
    return state.total() == 0
        ? Say.inline("none")
        : new Live(Num.fixed((double) state.counts().get(i) / state.total(), 3));
  }

  @Override
  public Message announcement(Parameters parameters, Draws state) {
    return state.job().hasFailed() ? state.job().said() : shares(parameters);
  }

  private static Message shares(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    return Message.of("describe")
        .with("t", Num.upTo(parameters.get(T), 2))
        .with("p", Shown.rounded(3, Softmax.softmax(z, parameters.get(T))));
  }
}
