package forwardpass.lessons.probability;

import forwardpass.engine.probability.Frequencies;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Progress;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.List;

/** A die rolled as often as the reader likes: the shares come to 1/6, and how fast they do. */
public final class Die implements Lesson<Die.Table> {
  private static final int PRINTED = 100; // rolled when the page is printed
  private static final int BEGUN = 10; // rolled at once when the reader asks for more
  static final double FAIR = 1.0 / Rolls.FACES;
  private static final ChoiceParameter N =
      new ChoiceParameter("n", "100000", List.of("1000", "100000", "10000000", "1000000000"));

  /** What lies on the table, and whether more rolls are coming. */
  public record Table(JobState job, Rolls rolls) {}

  private static final StateCodec<Table> CODEC = new Form();

  private static final class Form implements StateCodec<Table> {
    @Override
    public void write(Table it, CodecWriter out) {
      JobState.CODEC.write(it.job, out);
      Rolls.CODEC.write(it.rolls, out);
    }

    @Override
    public Table read(CodecReader in) {
      return new Table(JobState.CODEC.read(in), Rolls.CODEC.read(in));
    }

    @Override
    public Table atRest(Table it) {
      return new Table(it.job.atRest(), it.rolls);
    }
  }

  @Override
  public StateCodec<Table> codec() {
    return CODEC;
  }

  @Override
  public String id() {
    return "probability-die";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(N);
  }

  @Override
  public Table init(Parameters parameters) {
    return new Table(JobState.NONE, Rolls.of(PRINTED, Rng.seeded(0)));
  }

  @Override
  public Update<Table> update(Parameters parameters, Table state, Event event) {
    if (event instanceof Event.ParametersChanged) {
      return stopped(parameters, state);
    }
    if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    }
    if (state.job().hears(event)) {
      Rolls rolls =
          event instanceof Event.Reported reported
              ? Rolls.CODEC.decode(reported.message())
              : state.rolls();
      return Update.of(parameters, new Table(state.job().after(event), rolls));
    }
    return Update.of(parameters, state);
  }

  private static Update<Table> stopped(Parameters parameters, Table state) {
    JobState job = state.job();
    return Update.of(parameters, new Table(job.atRest(), state.rolls()), job.cancel());
  }

  private static Update<Table> pressed(Parameters parameters, Table state, String action) {
    if (action.equals("roll") && !state.job().isBusy()) {
      JobState job = state.job().started();
      DieTask.Input input = new DieTask.Input(job.run(), wanted(parameters));
      return Update.of(
          parameters,
          new Table(job, Rolls.of(BEGUN, Rng.seeded(job.run()))),
          job.begin(new Job(DieTask.NAME, DieTask.Input.CODEC.encode(input))));
    }
    return action.equals("stop") ? stopped(parameters, state) : Update.of(parameters, state);
  }

  private static int wanted(Parameters parameters) {
    return Ascii.whole(parameters.get(N));
  }

  @Override
  public View view(Parameters parameters, Table state) {
    Rolls rolls = state.rolls();
    return Group.of(
        "",
        rolling(parameters, state),
        new Figure(new DiePicture(rolls.shares()), shares(rolls), DieTables.faces(rolls)),
        new Say("p", "lab-note", Message.of("law.title")),
        new Figure(new LawPicture(rolls), law(rolls), DieTables.law(rolls)));
  }

  private static View rolling(Parameters parameters, Table state) {
    int wanted = wanted(parameters);
    int rolled = state.rolls().total();
    boolean isBusy = state.job().isBusy();
    Button roll = Button.of("roll", Message.of("roll").with("count", Num.grouped(wanted)));
    List<View> progress = new ArrayList<>();
    if (isBusy) {
      progress.add(new Progress(rolled, wanted, Message.of("progress")));
    }
    progress.add(
        new Say("span", "job-text", Message.of("rolled").with("count", Num.grouped(rolled))));
    return JobView.of(state.job(), roll.when(!isBusy), progress);
  }

  @Override
  public List<Named> named(Parameters parameters, Table state) {
    Rolls rolls = state.rolls();
    return List.of(
        Named.of("rolls", Num.grouped(rolls.total())),
        Named.of("gap", Num.sized(rolls.gap(), 4)),
        Named.of("law", Num.sized(Frequencies.standardError(FAIR, rolls.total()), 4)));
  }

  private static Message law(Rolls rolls) {
    return Message.of("law.describe")
        .with("n", Num.grouped(rolls.total()))
        .with("gap", Num.sized(rolls.gap(), 4))
        .with("law", Num.sized(Frequencies.standardError(FAIR, rolls.total()), 4));
  }

  @Override
  public Message announcement(Parameters parameters, Table state) {
    return state.job().hasFailed() ? state.job().said() : shares(state.rolls());
  }

  private static Message shares(Rolls rolls) {
    return Message.of("describe")
        .with("n", Num.grouped(rolls.total()))
        .with("shares", Shown.rounded(4, rolls.shares()))
        .with("gap", Num.sized(rolls.gap(), 4));
  }
}
