package forwardpass.lessons.resampling;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.probability.Frequencies;
import forwardpass.engine.statistics.Coverage;
import forwardpass.engine.statistics.IntervalMethod;
import forwardpass.engine.statistics.Population;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.jobs.WorkFigure;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Marked;
import forwardpass.lessons.view.Progress;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.List;

/**
 * Do intervals keep their word? Made by the thousand from scores whose mean is known: the latest
 * drawn, those that miss marked, and the share that hit as it settles. The first run is made when
 * the page is printed.
 */
public final class CoverageFigure extends WorkFigure<CoverageRun> {
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
    super("statistics-coverage", "run", CoverageRun.CODEC, METHOD, POPULATION, N, LEVEL, WANTED);
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

  private static boolean fits(Parameters parameters) {
    Coverage coverage = coverage(parameters);
    return coverage.method().fits(coverage.population());
  }

  private static int wanted(Parameters parameters) {
    return Ascii.whole(parameters.get(WANTED));
  }

  @Override
  protected CoverageRun before() {
    return CoverageRun.NONE;
  }

  @Override
  protected CoverageRun afterChange(CoverageRun result) {
    return CoverageRun.NONE;
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
    if (event instanceof Event.Prepared prepared) {
      return Update.of(parameters, state.with(CoverageRun.CODEC.decode(prepared.message())));
    } else if (event instanceof Event.Pressed && !fits(parameters)) {
      return Update.of(parameters, state);
    }
    return super.update(parameters, state, event);
  }

  @Override
  public View view(Parameters parameters, Work<CoverageRun> state) {
    Coverage coverage = coverage(parameters);
    CoverageRun run = state.result();
    int wanted = wanted(parameters);
    List<View> parts = new ArrayList<>();
    parts.add(running(parameters, state));
    if (!fits(parameters)) {
      parts.add(new Say("p", "says-error", Message.of("only-answers")));
    }
    Message said = outcome(parameters, run);
    parts.add(new Figure(new ShotsPicture(coverage, run), said, CoverageTables.shots(run)));
    parts.add(new Marked("share", new Say("p", "verdict-line", said)));
    parts.add(
        new Figure(
            new SharePicture(coverage.level(), run, wanted),
            said,
            CoverageTables.shares(run, wanted)));
    return Group.of("", parts);
  }

  private static View running(Parameters parameters, Work<CoverageRun> state) {
    int wanted = wanted(parameters);
    boolean isBusy = state.job().isBusy();
    List<View> progress = new ArrayList<>();
    if (isBusy) {
      progress.add(new Progress(state.result().made(wanted), wanted, Message.of("progress")));
    }
    Button run = Button.of("run", Message.of("run").with("count", Num.grouped(wanted)));
    return JobView.of(state.job(), run.when(!isBusy && fits(parameters)), progress);
  }

  /** Its coverage, and what that may be off by. */
  private static double error(CoverageRun run, int wanted) {
    return Frequencies.standardError(run.coverage(wanted), run.made(wanted));
  }

  @Override
  public List<Named> named(Parameters parameters, Work<CoverageRun> state) {
    CoverageRun run = state.result();
    int wanted = wanted(parameters);
    return List.of(
        named("made", run, Num.grouped(run.made(wanted))),
        named("hits", run, Num.grouped(run.taken())),
        named("coverage", run, Num.fixed(run.coverage(wanted), 3)).at("share"),
        named("error", run, Num.fixed(run.isEmpty() ? 0 : error(run, wanted), 3)));
  }

  private static Named named(String name, CoverageRun run, Node value) {
    return Named.of(name, run.isEmpty() ? new Text("…") : value);
  }

  @Override
  protected Message outcome(Parameters parameters, CoverageRun run) {
    if (run.isEmpty()) {
      return Message.of(fits(parameters) ? "before" : "only-answers");
    }
    int wanted = wanted(parameters);
    return Message.of("describe")
        .with("made", Num.grouped(run.made(wanted)))
        .with("level", Num.upTo(coverage(parameters).level(), 2))
        .with("hits", Num.grouped(run.taken()))
        .with("coverage", Num.fixed(run.coverage(wanted), 3))
        .with("error", Num.fixed(error(run, wanted), 3));
  }
}
