package forwardpass.lessons.probability;

import forwardpass.engine.probability.Frequencies;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
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

  /**
   * What lies on the table.
   *
   * @param run which run it is of; older ones are no longer listened to
   * @param running whether more rolls are coming
   */
  public record Table(int run, Rolls rolls, boolean running) {}

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
    return new Table(0, Rolls.of(PRINTED, Rng.seeded(0)), false);
  }

  @Override
  public Update<Table> update(Parameters parameters, Table state, Event event) {
    if (event instanceof Event.ParametersChanged) {
      return state.running()
          ? Update.of(parameters, stopped(state), new Command.Cancel(state.run()))
          : Update.of(parameters, state);
    }
    if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    }
    if (event instanceof Event.Reported reported
        && reported.run() == state.run()
        && state.running()) {
      Rolls rolls = Rolls.decode(reported.message());
      return Update.of(parameters, new Table(state.run(), rolls, !reported.done()));
    }
    if (event instanceof Event.Failed failed && failed.run() == state.run()) {
      return Update.of(parameters, stopped(state));
    }
    return Update.of(parameters, state);
  }

  private static Table stopped(Table state) {
    return new Table(state.run(), state.rolls(), false);
  }

  private static Update<Table> pressed(Parameters parameters, Table state, String action) {
    if (action.equals("roll") && !state.running()) {
      int run = state.run() + 1;
      Job job = new Job(DieTask.NAME, DieTask.input(run, wanted(parameters)));
      Table begun = new Table(run, Rolls.of(BEGUN, Rng.seeded(run)), true);
      return Update.of(parameters, begun, new Command.Start(run, job));
    }
    if (action.equals("stop") && state.running()) {
      return Update.of(parameters, stopped(state), new Command.Cancel(state.run()));
    }
    return Update.of(parameters, state);
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
        new Figure(
            new DiePicture(rolls.shares()),
            announcement(parameters, state),
            DieTables.faces(rolls)),
        new Say("p", "lab-note", Message.of("law.title")),
        new Figure(new LawPicture(rolls), law(rolls), DieTables.law(rolls)));
  }

  /** Both buttons are always there: one that came and went would take the focus with it. */
  private static View rolling(Parameters parameters, Table state) {
    int wanted = wanted(parameters);
    int rolled = state.rolls().total();
    List<View> parts = new ArrayList<>();
    parts.add(
        Button.of("roll", Message.of("roll").with("count", Num.grouped(wanted)))
            .when(!state.running()));
    parts.add(Button.of("stop", Message.of("stop")).when(state.running()));
    if (state.running()) {
      parts.add(new Progress(rolled, wanted, Message.of("progress")));
    }
    parts.add(new Say("span", "job-text", Message.of("rolled").with("count", Num.grouped(rolled))));
    return Group.of("job needs-js", parts);
  }

  private static Message law(Rolls rolls) {
    return Message.of("law.describe")
        .with("n", Num.grouped(rolls.total()))
        .with("gap", Num.sized(rolls.gap(), 4))
        .with("law", Num.sized(Frequencies.standardError(FAIR, rolls.total()), 4));
  }

  @Override
  public Message announcement(Parameters parameters, Table state) {
    return Message.of("describe")
        .with("n", Num.grouped(state.rolls().total()))
        .with("shares", Shown.rounded(4, state.rolls().shares()))
        .with("gap", Num.sized(state.rolls().gap(), 4));
  }
}
