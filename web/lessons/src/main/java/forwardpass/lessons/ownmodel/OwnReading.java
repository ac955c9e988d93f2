package forwardpass.lessons.ownmodel;

import forwardpass.lessons.jobs.SentenceFigure;
import forwardpass.lessons.jobs.SentenceRow;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.tokens.TokenChips;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A text under the opened model's tokenizer, and what that model says could come next. */
public final class OwnReading extends SentenceFigure<OwnRead> {
  private static final int FILE_BYTES = 4_000_000; // the book's model, about
  private static final TextParameter TEXT =
      new TextParameter("text", "The little dog was very", Sentence.MAX_BYTES, Sentence::parse);

  public OwnReading() {
    super("own-model-reading", OwnRead.CODEC, ReadTask.NAME, TEXT, TEXT);
  }

  @Override
  public View view(Parameters parameters, SentenceState<OwnRead> state) {
    List<View> parts = new ArrayList<>();
    boolean isStale = isStale(parameters, TEXT, state);
    parts.add(new SentenceRow(state, isStale, FILE_BYTES).view());
    OwnRead read = state.result();
    if (read != null) {
      parts.add(new Say("p", "verdict-line", outcome(parameters, read)));
      parts.add(words -> chips(read, words.plain("tokens")));
      parts.add(table(read).table());
    }
    return Group.of("own-reading", parts);
  }

  private static Node chips(OwnRead read, String label) {
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < read.tokens().size(); i++) {
      OwnToken token = read.tokens().get(i);
      items.add(
          Element.of(
                  "li",
                  "token " + TokenChips.tint(i),
                  Element.of("span", "token-text", token.node()),
                  Element.of("span", "token-id", Num.whole(token.id())))
              .keyed("token-" + i));
    }
    return Element.of("ol", "tokens", items).with("aria-label", label);
  }

  private static TableBuilder table(OwnRead read) {
    TableBuilder table = TableBuilder.of("next", "token", "id", "share");
    int row = 0;
    for (OwnToken token : read.next()) {
      double percent = 100 * token.share();
      table
          .row(row++)
          .live(token.node())
          .live(Num.whole(token.id()))
          .live(percent >= 0.01 ? Num.fixed(percent, 2) : Num.sized(percent, 1));
    }
    return table;
  }

  @Override
  protected Message outcome(Parameters parameters, OwnRead read) {
    OwnToken best = read.next().get(0);
    return Message.of(read.isBooks() ? "said.book" : "said.own")
        .with("tokens", read.tokens().size())
        .with("best", best.node())
        .with("share", Num.fixed(100 * best.share(), 1))
        .with("all", Num.grouped(read.vocabulary()));
  }
}
