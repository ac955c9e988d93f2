package forwardpass.lessons.probability;

import forwardpass.engine.probability.Frequencies;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.jobs.WorkPanel;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.List;

/** A die rolled as often as the reader likes: the shares come to 1/6, and how fast they do. */
public final class Die extends WorkPanel<Rolls> {
  private static final int PRINTED = 100; // rolled when the page is printed
  private static final int BEGUN = 10; // rolled at once when the reader asks for more
  static final double FAIR = 1.0 / Rolls.FACES;
  private static final ChoiceParameter N =
      new ChoiceParameter("n", "100000", List.of("1000", "100000", "10000000", "1000000000"));

  public Die() {
    super("probability-die", "roll", Rolls.CODEC, rolled(PRINTED, 0), Change.ENDS, N);
  }

  private static Rolls rolled(int times, int seed) {
    return Rolls.of(times, Rng.seeded(seed));
  }

  @Override
  protected Rolls begun(int run, Rolls shown) {
    return rolled(BEGUN, run);
  }

  @Override
  protected Job job(Parameters parameters, int run) {
    return DieTask.job(run, wanted(parameters));
  }

  private static int wanted(Parameters parameters) {
    return Ascii.whole(parameters.get(N));
  }

  @Override
  protected Panel panel(Parameters parameters, Work<Rolls> state) {
    Rolls rolls = state.result();
    Num n = Num.grouped(rolls.total());
    Num gap = Num.sized(rolls.gap(), 4);
    Num law = Num.sized(Frequencies.standardError(FAIR, rolls.total()), 4);
    Message describeLaw = Message.of("law.describe").with("n", n).with("gap", gap).with("law", law);
    return Panel.saying("describe")
        .announce("n", n)
        .announce("shares", Shown.rounded(4, rolls.shares()))
        .announce("gap", gap, "now")
        .with(rolling(wanted(parameters), state))
        .figure(new DiePicture(rolls.shares()), DieTables.faces(rolls))
        .with(new Say("p", "lab-note", Message.of("law.title")))
        .with(new Figure(new LawPicture(rolls), describeLaw, DieTables.law(rolls).table()))
        .names("rolls", n)
        .names("law", law, "law");
  }

  private static View rolling(int wanted, Work<Rolls> state) {
    int rolled = state.result().total();
    return JobView.of(state.job(), "roll", Message.of("roll").with("count", Num.grouped(wanted)))
        .bar(state.job().isBusy(), rolled, wanted)
        .text(true, "span", Message.of("rolled").with("count", Num.grouped(rolled)));
  }
}
