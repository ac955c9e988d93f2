package forwardpass.lessons.probability;

import forwardpass.engine.probability.Frequencies;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.jobs.WorkFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.ChoiceParameter;
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
public final class Die extends WorkFigure<Rolls> {
  private static final int PRINTED = 100; // rolled when the page is printed
  private static final int BEGUN = 10; // rolled at once when the reader asks for more
  static final double FAIR = 1.0 / Rolls.FACES;
  private static final ChoiceParameter N =
      new ChoiceParameter("n", "100000", List.of("1000", "100000", "10000000", "1000000000"));

  public Die() {
    super("probability-die", "roll", Rolls.CODEC, N);
  }

  @Override
  protected Rolls before() {
    return Rolls.of(PRINTED, Rng.seeded(0));
  }

  @Override
  protected Rolls begun(int run) {
    return Rolls.of(BEGUN, Rng.seeded(run));
  }

  @Override
  protected Job job(Parameters parameters, int run) {
    return DieTask.job(run, wanted(parameters));
  }

  private static int wanted(Parameters parameters) {
    return Ascii.whole(parameters.get(N));
  }

  @Override
  public View view(Parameters parameters, Work<Rolls> state) {
    Rolls rolls = state.result();
    return Group.of(
        "",
        rolling(wanted(parameters), state),
        new Figure(
            new DiePicture(rolls.shares()), outcome(parameters, rolls), DieTables.faces(rolls)),
        new Say("p", "lab-note", Message.of("law.title")),
        new Figure(new LawPicture(rolls), law(rolls), DieTables.law(rolls)));
  }

  private static View rolling(int wanted, Work<Rolls> state) {
    int rolled = state.result().total();
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

  private static Message law(Rolls rolls) {
    return Message.of("law.describe")
        .with("n", Num.grouped(rolls.total()))
        .with("gap", Num.sized(rolls.gap(), 4))
        .with("law", Num.sized(Frequencies.standardError(FAIR, rolls.total()), 4));
  }

  @Override
  protected Message outcome(Parameters parameters, Rolls rolls) {
    return Message.of("describe")
        .with("n", Num.grouped(rolls.total()))
        .with("shares", Shown.rounded(4, rolls.shares()))
        .with("gap", Num.sized(rolls.gap(), 4));
  }
}
