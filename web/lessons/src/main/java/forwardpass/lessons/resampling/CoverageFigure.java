package forwardpass.lessons.resampling;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.probability.Frequencies;
import forwardpass.engine.statistics.Coverage;
import forwardpass.engine.statistics.IntervalMethod;
import forwardpass.engine.statistics.Population;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.jobs.WorkPanel;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Marked;
import forwardpass.lessons.view.Progress;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.List;

/**
 * Do intervals keep their word? Made by the thousand from scores whose mean is known: the latest
 * drawn, those that miss marked, and the share that hit as it settles. The first run is made when
 * the page is printed.
 */
public final class CoverageFigure extends WorkPanel<CoverageRun> {
  private static final ChoiceParameter METHOD =
      new ChoiceParameter(
          "method", "bootstrap", List.of("bootstrap", "student", "normal", "wilson"));
  private static final ChoiceParameter POPULATION =
      new ChoiceParameter("population", "normal", List.of("normal", "skewed", "answers"));
  private static final IntegerParameter N = new IntegerParameter("n", 5, 2, 100);
  private static final ChoiceParameter LEVEL =
      new ChoiceParameter("level", "0.95", List.of("0.8", "0.9", "0.95", "0.99"));
  private static final ChoiceParameter WANTED =
      new ChoiceParameter("wanted", "2000", List.of("400", "2000", "10000"));

  public CoverageFigure() {
    super(
        "statistics-coverage",
        "run",
        CoverageRun.CODEC,
        CoverageRun.NONE,
        Change.FORGETS,
        METHOD,
        POPULATION,
        N,
        LEVEL,
        WANTED);
  }

  private static Coverage coverage(Parameters parameters) {
    return new Coverage(
        switch (parameters.get(POPULATION)) {
          case "skewed" -> Population.SKEWED;
          case "answers" -> Population.ANSWERS;
          default -> Population.NORMAL;
        },
        switch (parameters.get(METHOD)) {
          case "student" -> IntervalMethod.STUDENT;
          case "normal" -> IntervalMethod.NORMAL;
          case "wilson" -> IntervalMethod.WILSON;
          default -> IntervalMethod.BOOTSTRAP;
        },
        parameters.get(N),
        Decimal.valueOf(parameters.get(LEVEL)));
  }

  private static boolean fits(Coverage coverage) {
    return coverage.method().fits(coverage.population());
  }

  private static int wanted(Parameters parameters) {
    return Ascii.whole(parameters.get(WANTED));
  }

  @Override
  protected Job job(Parameters parameters, int run) {
    return CoverageTask.job(coverage(parameters), wanted(parameters), run);
  }

  @Override
  public Job prepared(Parameters parameters) {
    return job(parameters, 0);
  }

  @Override
  public Update<Work<CoverageRun>> update(
      Parameters parameters, Work<CoverageRun> state, Event event) {
    return event instanceof Event.Pressed && !fits(coverage(parameters))
        ? Update.of(parameters, state)
        : super.update(parameters, state, event);
  }

  @Override
  protected Panel panel(Parameters parameters, Work<CoverageRun> state) {
    Coverage coverage = coverage(parameters);
    CoverageRun run = state.result();
    int wanted = wanted(parameters);
    Panel panel = said(coverage, run, wanted).with(running(state, wanted, fits(coverage)));
    if (!fits(coverage)) {
      panel.with(new Say("p", "says-error", Message.of("only-answers")));
    }
    return panel
        .figure(new ShotsPicture(coverage, run), CoverageTables.shots(run))
        .with(new Marked("share", new Say("p", "verdict-line", panel.announcement())))
        .figure(
            new SharePicture(coverage.level(), run, wanted), CoverageTables.shares(run, wanted));
  }

  private static View running(Work<CoverageRun> state, int wanted, boolean fits) {
    boolean isBusy = state.job().isBusy();
    Button run = Button.of("run", Message.of("run").with("count", Num.grouped(wanted)));
    Progress progress = new Progress(state.result().made(wanted), wanted, Message.of("progress"));
    return JobView.of(
        state.job(), run.when(!isBusy && fits), isBusy ? List.of(progress) : List.of());
  }

  private static Panel said(Coverage coverage, CoverageRun run, int wanted) {
    if (run.isEmpty()) {
      Text none = new Text("…");
      return Panel.saying(fits(coverage) ? "before" : "only-answers")
          .names("made", none)
          .names("hits", none)
          .names("coverage", none, "share")
          .names("error", none);
    }
    int made = run.made(wanted);
    double share = run.coverage(wanted);
    return Panel.saying("describe")
        .announce("made", Num.grouped(made), "")
        .announce("level", Num.upTo(coverage.level(), 2))
        .announce("hits", Num.grouped(run.taken()), "")
        .announce("coverage", Num.fixed(share, 3), "share")
        .announce("error", Num.fixed(Frequencies.standardError(share, made), 3), "");
  }
}
