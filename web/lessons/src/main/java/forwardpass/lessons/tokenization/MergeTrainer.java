package forwardpass.lessons.tokenization;

import forwardpass.engine.tokenizer.LearnedMerge;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelLesson;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.play.PlayedFigure;
import forwardpass.lessons.play.Playing;
import forwardpass.lessons.tokens.TokenChips;
import forwardpass.lessons.tokens.TokenText;
import forwardpass.lessons.tokens.TokenTree;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Byte-pair encoding trained on the reader's text, one merge a step, forwards and back. */
public final class MergeTrainer extends PlayedFigure implements PanelLesson<Playing> {
  private static final int LONGEST = 2000; // characters of the text
  private static final int LAST = 60; // merges
  private static final int PAIRS = 6; // shown
  private static final int TOKENS = 300; // shown
  private static final int TREES = 6; // shown
  private static final TextParameter TEXT =
      new TextParameter(
          "text",
          "low lower lowest slow slower slowest new newer newest",
          LONGEST,
          MergeTrainer::check);
  private static final ChoiceParameter CUT =
      new ChoiceParameter("cut", "gpt2", List.of("gpt2", "none"));
  private static final NumberParameter AT = new NumberParameter("at", 4.0, 0, LAST, 1);

  public MergeTrainer() {
    super("tokenization-bpe-trainer", AT, TEXT, CUT, AT);
  }

  private static Parsed<?> check(String text) {
    return text.isEmpty() ? Parsed.bad(Message.of("fault.empty"), 0) : Parsed.ok(text);
  }

  @Override
  public Panel panel(Parameters parameters, Playing state) {
    TrainedText now =
        TrainedText.of(parameters.get(TEXT), parameters.get(CUT), step(parameters), PAIRS);
    int bytes = 0;
    for (TokenTree token : now.tokens()) {
      bytes += token.bytes().size();
    }
    Num tokens = Num.grouped(now.tokens().size());
    return Panel.saying(outcome(now, bytes))
        .in("trainer")
        .with(bar(parameters, state))
        .with(next(now))
        .figure(new Leaf(TokenChips.row(first(now.tokens()))), table(now))
        .with(rest(now))
        .with(new PairBars(now.next(), now.trees()))
        .with(new MergeTrees(now.largest(TREES)))
        .names("merges", Num.whole(now.merges().size()), "at")
        .names("tokens", tokens)
        .names("bytes", Num.grouped(bytes));
  }

  private static Message outcome(TrainedText now, int bytes) {
    int learned = now.merges().size();
    Message said = Message.of(learned == 0 ? "describe.none" : "describe.some");
    said = said.with("tokens", Num.grouped(now.tokens().size())).with("bytes", Num.grouped(bytes));
    if (learned == 0) {
      return said;
    }
    LearnedMerge last = now.merges().get(learned - 1);
    return said.with("merges", learned)
        .with("token", TokenText.plain(now.trees().get(last.id()).bytes()))
        .with("count", last.count())
        .with("places", now.places(last));
  }

  /** What the next merge would be, or that there is none. */
  private static View next(TrainedText now) {
    if (!now.goesOn()) {
      return Say.paragraph("next.none");
    }
    LearnedMerge next = now.next().get(0);
    return Say.paragraph(
        Message.of("next.merge")
            .with("left", TokenText.of(now.trees().get(next.left()).bytes()))
            .with("right", TokenText.of(now.trees().get(next.right()).bytes()))
            .with("count", next.count()));
  }

  private static List<TokenTree> first(List<TokenTree> tokens) {
    return tokens.subList(0, Math.min(TOKENS, tokens.size()));
  }

  /** That there are more tokens than are shown, where there are. */
  private static View rest(TrainedText now) {
    int more = now.tokens().size() - TOKENS;
    return more > 0
        ? Say.paragraph(Message.of("more").with("count", Num.grouped(more)))
        : Group.of("");
  }

  private static TableBuilder table(TrainedText now) {
    TableBuilder table =
        TableBuilder.of(
            "table.caption",
            "column.id",
            "column.left",
            "column.right",
            "column.count",
            "column.places");
    for (LearnedMerge merge : now.merges()) {
      table
          .row(merge.id())
          .given(Num.whole(merge.id()))
          .given(TokenText.of(now.trees().get(merge.left()).bytes()))
          .given(TokenText.of(now.trees().get(merge.right()).bytes()))
          .given(Num.whole(merge.count()))
          .given(Num.whole(now.places(merge)));
    }
    return table;
  }
}
