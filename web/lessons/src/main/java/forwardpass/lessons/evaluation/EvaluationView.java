package forwardpass.lessons.evaluation;

import forwardpass.lessons.comparison.Comparison;
import forwardpass.lessons.comparison.JudgedRow;
import forwardpass.lessons.evaluation.Evaluation.Outcome;
import forwardpass.lessons.evaluation.PairItem.Kind;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Progress;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** What the evaluation shows: its run, the answers, a pair opened, the kinds, the tests. */
final class EvaluationView {
  private static final int SHOWN_BEFORE = 90; // characters of the story before the word

  private EvaluationView() {}

  static Panel of(Parameters parameters, Work<Evaluation> state) {
    Evaluation evaluation = state.result();
    Comparison comparison = LiveEvaluation.comparison(parameters, evaluation);
    View picture =
        new EvaluationPicture(
            evaluation,
            LiveEvaluation.rival(parameters),
            LiveEvaluation.stories(parameters, evaluation),
            LiveEvaluation.item(parameters, evaluation));
    Panel panel =
        Panel.saying(describe(comparison))
            .in("evaluation")
            .with(work(parameters, state))
            .figure(picture, kinds(evaluation, comparison));
    if (evaluation.stories() > 0) {
      panel.with(opened(parameters, evaluation));
    }
    double difference = comparison.questions() > 0 ? 100 * comparison.difference() : 0;
    return panel
        .table(tests(comparison))
        .verdict()
        .with(needed(comparison))
        .names("pairs", Num.whole(comparison.questions()), "stories")
        .names("whole", Num.whole(Comparison.right(comparison.first())), "whole")
        .names("rival", Num.whole(Comparison.right(comparison.second())), "rival")
        .names("difference", Num.upTo(difference + 0.0, 1), "difference");
  }

  private static View work(Parameters parameters, Work<Evaluation> state) {
    boolean isBusy = state.job().isBusy();
    List<View> progress = new ArrayList<>();
    boolean isOfBefore = isBusy && state.result().isWhole(); // the last report ends the work
    int read = isOfBefore ? 0 : state.result().stories();
    if (isBusy) {
      progress.add(new Progress(read, Evaluation.STORIES, Message.of("progress")));
    }
    String key =
        isBusy ? "reading" : LiveEvaluation.isStale(parameters, state.result()) ? "stale" : "read";
    progress.add(new Say("span", "job-text", Message.of(key).with("stories", read)));
    return JobView.of(state.job(), Button.of("run", Message.of("run")).when(!isBusy), progress);
  }

  /** A pair's text as far as its word, and both margins. */
  private static View opened(Parameters parameters, Evaluation evaluation) {
    int place = LiveEvaluation.item(parameters, evaluation);
    int story = evaluation.first() + place / PairItem.A_STORY;
    PairItem item = PairItem.ofStory(story).get(place % PairItem.A_STORY);
    Outcome outcome = evaluation.outcomes().get(place);
    int from = Math.max(0, item.from() - SHOWN_BEFORE);
    while (from > 0 && item.text().charAt(from - 1) != ' ') {
      from--;
    }
    String before = (from > 0 ? "\u2026 " : "") + item.text().substring(from, item.from());
    return Group.of(
        "pair-open",
        Say.paragraph(
            Message.of("opened")
                .with("place", place + 1)
                .with("before", new Text(Blanks.strip(before)))
                .with("right", new Text(item.right()))
                .with("wrong", new Text(item.wrong()))),
        Say.paragraph(
            Message.of("margins")
                .with("whole", margin(outcome.whole()))
                .with("rival", margin(outcome.of(LiveEvaluation.rival(parameters))))));
  }

  private static Num margin(int hundredths) {
    return Num.fixed(hundredths / 100.0, 2);
  }

  private static TableBuilder kinds(Evaluation evaluation, Comparison comparison) {
    TableBuilder table =
        TableBuilder.of(
            "kinds.caption", "column.kind", "column.pairs", "column.whole", "column.rival");
    for (Kind kind : Kind.values()) {
      int count = 0;
      int whole = 0;
      int rival = 0;
      for (int i = 0; i < comparison.questions(); i++) {
        if (evaluation.outcomes().get(i).kind() == kind) {
          count++;
          whole += comparison.first()[i] > 0 ? 1 : 0;
          rival += comparison.second()[i] > 0 ? 1 : 0;
        }
      }
      table.row(kind.key()).said(kind.key()).upTo(0, count, whole, rival);
    }
    TableBuilder.Row all = table.row("all").css("total").said("kind.all");
    all.upTo(0, comparison.questions(), Comparison.right(comparison.first()));
    all.upTo(0, Comparison.right(comparison.second()));
    return table;
  }

  private static TableBuilder tests(Comparison comparison) {
    TableBuilder table =
        TableBuilder.of(
            "tests.caption", "column.test", "column.error", "column.interval", "column.p");
    if (comparison.isTestable()) {
      JudgedRow.in(table, "unpaired", comparison.unpaired());
      JudgedRow.in(table, "paired", comparison.paired());
    }
    if (comparison.isTestableByText()) {
      JudgedRow.in(table, "by-story", comparison.byText());
    }
    return table;
  }

  /** The outcome in a sentence. */
  private static Message describe(Comparison comparison) {
    if (comparison.questions() == 0) {
      return Message.of("nothing-read");
    } else if (!comparison.isTestable()) {
      boolean isParted = comparison.only(true) + comparison.only(false) > 0;
      return Message.of(isParted ? "too-few" : "never-differ")
          .with("pairs", comparison.questions());
    }
    Comparison.Judged paired = comparison.paired();
    return Message.of("describe")
        .with("pairs", comparison.questions())
        .with("whole", Comparison.right(comparison.first()))
        .with("rival", Comparison.right(comparison.second()))
        .with("difference", Num.upTo(100 * comparison.difference() + 0.0, 1))
        .with("low", Num.fixed(100 * paired.interval().low() + 0.0, 1))
        .with("high", Num.fixed(100 * paired.interval().high() + 0.0, 1))
        .with("p", Num.sized(paired.p(), 3));
  }

  private static View needed(Comparison comparison) {
    if (!comparison.isTestable()) {
      return Say.paragraph("discordant.none");
    }
    Integer needed = comparison.needed();
    Message said =
        Message.of(needed == null ? "discordant.even" : "discordant.needed")
            .with("only-whole", comparison.only(true))
            .with("only-rival", comparison.only(false))
            .with("p", Num.sized(comparison.mcNemar().p(), 3));
    return Say.paragraph(needed == null ? said : said.with("needed", Num.grouped(needed)));
  }
}
