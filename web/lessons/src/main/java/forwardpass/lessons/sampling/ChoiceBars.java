package forwardpass.lessons.sampling;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The likeliest tokens in the model's own order: a bar for what each is drawn with, a tick where
 * the model's own probability is, and the stage at which it falls.
 *
 * @param own the model's own probabilities, [vocabSize]
 * @param other what would become of them with the temperature at the other end
 * @param at the one whose way is told below
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record ChoiceBars(Outlook outlook, double[] own, Fates fates, Fates other, int at, Message caption)
    implements View {
  private static final int HEIGHT = 18;

  @Override
  public Node lower(Words words) {
    List<Node> rows = new ArrayList<>();
    int shown = outlook.shown().size();
    for (int token = 0; token < shown; token++) {
      rows.add(row(words, token));
    }
    rows.add(rest(words, shown));
    return Element.of(
        "table",
        "bars prob choices",
        Element.of("caption", "bars-caption", words.say(caption)),
        Element.of("tbody", "", rows));
  }

  private Element row(Words words, int token) {
    Element name =
        Element.of("button", "choice", new Piece(outlook.shown().get(token).piece()).node())
            .with("type", "button")
            .with("data-action", KnobsDemo.TOKEN + token)
            .with("aria-pressed", token == at ? "true" : "false");
    String fate = fates.of(token);
    boolean differs = fates.isKept(token) != other.isKept(token);
    List<Node> said = new ArrayList<>();
    said.add(Element.of("span", "choice-stage", words.say("stage." + fate)));
    if (differs) {
      said.add(
          Element.of(
              "span", "choice-other", words.say(other.isKept(token) ? "other.in" : "other.out")));
    }
    double share = fates.steps().probabilities()[token];
    return row("row-" + token, List.of(name), share, own[token], said).with("data-fate", fate);
  }

  private Element rest(Words words, int shown) {
    double share = 0;
    double its = 0;
    int kept = 0;
    for (int token = own.length - 1; token >= shown; token--) {
      share += fates.steps().probabilities()[token]; // the smallest first, so that none is lost
      its += own[token];
      kept += fates.isKept(token) ? 1 : 0;
    }
    List<Node> name =
        words.say(Message.of("others").with("count", Num.grouped(own.length - shown)));
    Message said = Message.of("others-kept").with("count", Num.grouped(kept));
    return row("row-rest", name, share, its, words.say(said));
  }

  private static Element row(
      String key, List<Node> name, double share, double own, List<Node> fate) {
    Element bar =
        Element.of(
                "svg",
                "barline",
                Element.of("rect", "bar").with("width", percent(share)).with("height", HEIGHT),
                Element.of("rect", "choice-own")
                    .with("x", percent(own))
                    .with("width", 2)
                    .with("height", HEIGHT))
            .with("width", "100%")
            .with("height", HEIGHT)
            .with("aria-hidden", "true");
    return Element.of(
            "tr",
            "",
            Element.of("th", "", name).with("scope", "row"),
            Element.of("td", "bar-cell", bar),
            Element.of("td", "num", Element.of("span", "out live", Num.fixed(share, 3))),
            Element.of("td", "choice-fate", fate))
        .keyed(key);
  }

  private static String percent(double share) {
    return Num.plain(100 * share, 2) + "%";
  }
}
