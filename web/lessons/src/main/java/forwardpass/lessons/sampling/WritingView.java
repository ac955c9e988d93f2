package forwardpass.lessons.sampling;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.EnterButton;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** What the demo shows: the choice, one token's way through the stages, the text, the tree. */
final class WritingView {
  private WritingView() {}

  /** The model's own probabilities, by rank, [vocabSize]. */
  static double[] own(Outlook outlook) {
    return Softmax.softmax(outlook.values());
  }

  static Panel of(Parameters parameters, WritingState state) {
    WritingReport last = state.last();
    if (last == null) {
      return unread(parameters, state);
    }
    Outlook outlook = last.next();
    Fates fates = Fates.of(Knobs.sampler(parameters), outlook);
    Fates other = Fates.of(Knobs.otherOrder(fates.sampler()), outlook);
    int at = Math.min(parameters.get(KnobsDemo.AT), outlook.shown().size() - 1);
    double entropy = Entropy.of(fates.steps().probabilities());
    Num kept = Num.grouped(fates.steps().drawn().count());
    Num effective = Num.fixed(Exp.exp(entropy), 1);
    Num others = Num.grouped(other.steps().drawn().count());
    Message summary =
        Message.of("summary")
            .with("kept", kept)
            .with("all", Num.grouped(outlook.logits().size()))
            .with("entropy", Num.fixed(entropy, 2))
            .with("effective", effective)
            .with("other", others);
    Message caption = Message.of("next").with("after", after(state));
    return announced(state, kept, effective)
        .in("story-view")
        .with(new ChoiceBars(outlook, own(outlook), fates, other, at, caption))
        .with(new Say("p", "verdict-line", summary))
        .with(FateTable.of(outlook, fates, at))
        .with(buttons(parameters, state, outlook, at))
        .with(text(state))
        .names("kept", kept)
        .names("effective", effective)
        .names("other", others);
  }

  private static Panel unread(Parameters parameters, WritingState state) {
    Text none = new Text("\u2026");
    JobState job = state.job();
    return (job.hasFailed() ? Panel.saying(job.said()) : Panel.saying("nothing-read"))
        .in("story-view")
        .with(Say.paragraph("nothing-read"))
        .with(row(parameters, state, List.of()))
        .names("kept", none)
        .names("effective", none)
        .names("other", none);
  }

  /** While it writes nothing is said; then the text is read out, or else what comes next. */
  private static Panel announced(WritingState state, Num kept, Num effective) {
    if (state.job().hasFailed()) {
      return Panel.saying(state.job().said());
    } else if (state.job().isBusy()) {
      return Panel.saying("at-work");
    } else if (state.said().at() >= 0) {
      return Panel.saying("told").announce("text", story(state));
    }
    return Panel.saying("expects").announce("kept", kept).announce("effective", effective);
  }

  private static View buttons(Parameters parameters, WritingState state, Outlook outlook, int at) {
    boolean isFree = !state.job().isBusy() && !KnobsDemo.isStale(parameters, state);
    List<View> more = new ArrayList<>();
    more.add(Button.of("one", Message.of("one")).when(isFree));
    Message say =
        Message.of("say").with("token", new Piece(outlook.shown().get(at).piece()).node());
    more.add(Button.of("say", say).when(isFree));
    more.add(Button.of("seed", Message.of("seed")).when(!state.job().isBusy()));
    return row(parameters, state, more);
  }

  private static View row(Parameters parameters, WritingState state, List<View> more) {
    boolean isBusy = state.job().isBusy();
    List<View> row = new ArrayList<>();
    row.add(new EnterButton(new Button("write", Message.of("write"), !isBusy, "button primary")));
    row.add(JobView.stop(state.job()));
    row.addAll(more);
    String status =
        isBusy
            ? "at-work"
            : state.isHere()
                ? "read-here"
                : KnobsDemo.isStale(parameters, state) ? "not-read-yet" : "read-in-advance";
    row.add(new Say("span", "job-text", Message.of(status)));
    row.addAll(JobView.failure(state.job()));
    return Group.of("job needs-js", row);
  }

  /** The text as the model has it, what the model gives it, and the other texts. */
  private static View text(WritingState state) {
    List<View> parts = new ArrayList<>();
    Branches said = state.said();
    parts.add(new SpokenText(state.text(), said));
    WritingReport last = state.last();
    if (last != null && last.stop() != WritingReport.Stop.NONE) {
      boolean isFull = last.stop() == WritingReport.Stop.FULL;
      parts.add(Say.paragraph(isFull ? "full" : "ended"));
    }
    int count = said.path().size();
    if (count > 0) {
      double logP = said.logP();
      parts.add(
          Say.paragraph(
              Message.of("whole")
                  .with("count", count)
                  .with("sum", Num.fixed(logP, 2))
                  .with("p", Num.scientific(Exp.exp(logP), 1))
                  .with("perplexity", Num.fixed(Exp.exp(-logP / count), 2))));
    }
    if (said.hasBranches()) {
      parts.add(new BranchesView(said));
    }
    return Group.of("spoken-view", parts);
  }

  private static String story(WritingState state) {
    StringBuilder out = new StringBuilder(state.text());
    for (int place : state.said().path()) {
      out.append(state.said().tokens().get(place).wrote().piece());
    }
    return out.toString();
  }

  /** The end of what the model has read. */
  private static String after(WritingState state) {
    String all = story(state);
    int from = Math.max(0, all.length() - 24);
    int space = all.indexOf(' ', from);
    return from == 0 || space < 0 ? all : "\u2026" + all.substring(space);
  }
}
