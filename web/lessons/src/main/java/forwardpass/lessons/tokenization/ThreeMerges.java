package forwardpass.lessons.tokenization;

import forwardpass.engine.tokenizer.LearnedMerge;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.TokenChips;
import forwardpass.lessons.tokens.TokenText;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** Three merges by hand: count the pairs, merge the most frequent, look at the text again. */
public final class ThreeMerges extends Worked {
  private static final int MERGES = 3;
  private static final int LONGEST = 40;
  private static final TextParameter TEXT =
      new TextParameter("text", "hug hugs hug bug hugs", LONGEST, ThreeMerges::check);

  public ThreeMerges() {
    super("tokenization-three-merges", TEXT);
  }

  /** It must have three merges, so no step is ever empty. */
  private static Parsed<?> check(String text) {
    if (text.isEmpty()) {
      return Parsed.bad(Message.of("fault.empty"), 0);
    }
    return TrainedText.of(text, "none", MERGES, 1).merges().size() < MERGES
        ? Parsed.bad(Message.of("fault.too-few-merges"), 0)
        : Parsed.ok(text);
  }

  @Override
  protected void work(Parameters given, Working work) {
    String text = given.get(TEXT);
    TrainedText before = TrainedText.of(text, "none", 0, 1);
    for (int k = 1; k <= MERGES; k++) {
      TrainedText after = TrainedText.of(text, "none", k, 1);
      LearnedMerge merge = after.merges().get(k - 1);
      StepBuilder step = work.step("merge-" + k, k == 1 ? "first" : "again").named("k", k);
      step.told(pair(before, merge), TokenChips.row(after.tokens()));
      before = after;
    }
    int bytes = TrainedText.of(text, "none", 0, 1).tokens().size();
    work.announce("tokens", Num.whole(before.tokens().size())).announce("bytes", Num.whole(bytes));
    work.names("tokens", Num.whole(before.tokens().size()));
  }

  private static Node pair(TrainedText before, LearnedMerge merge) {
    return Element.of(
        "span",
        "pair-name",
        TokenText.of(before.trees().get(merge.left()).bytes()),
        new Text(" + "),
        TokenText.of(before.trees().get(merge.right()).bytes()),
        new Text(": " + merge.count() + " ×"));
  }
}
