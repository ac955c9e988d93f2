package forwardpass.site.card;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import forwardpass.site.card.ModelCard.Sample;
import java.util.ArrayList;
import java.util.List;

/**
 * The card of the model that ships, for readers: how large, how good, how it was made, its limits.
 */
public final class CardPage {
  /** The stories that stand open; the rest can be unfolded. */
  private static final int OPEN = 3;

  private final ModelCard card;
  private final Words words;
  private final CardTables tables;

  public CardPage(ModelCard card, Words words) {
    this.card = card;
    this.words = words;
    this.tables = new CardTables(card, words);
  }

  /** The sections of the page; {@code files} names the model's files in the page's own folder. */
  public List<Node> sections(List<String> files) {
    return List.of(
        section("opening", about(), tables.size(), downloads(files)),
        section("loss", say("model.loss.text"), tables.losses(), lossNote()),
        section("training", tables.training(), curve()),
        section(
            "stories",
            samplingText(),
            comparedText(),
            tables.compared(),
            say("model.compared.note"),
            tables.counts(),
            say("model.counts.note"),
            stories(0, OPEN),
            rest()),
        section("limits", limits(), licence()));
  }

  private Element section(String key, Node... inside) {
    List<Node> all = new ArrayList<>();
    boolean first = key.equals("opening");
    all.add(Element.of(first ? "h1" : "h2", "", words.say("model." + key + ".head")));
    all.addAll(List.of(inside));
    return Element.of("section", "section", all).with("id", "section-" + key);
  }

  private Element say(String key) {
    return Element.of("p", "", words.say(key));
  }

  private Element about() {
    return Element.of(
        "p",
        "",
        words.say(
            Message.of("model.opening.text")
                .with("stories", Num.grouped(card.whole("trainStories")))));
  }

  private Element downloads(List<String> files) {
    List<Node> inside = new ArrayList<>(words.say("model.opening.files"));
    for (String file : files) {
      inside.add(new Text(inside.size() == 1 ? " " : ", "));
      inside.add(Element.of("a", "", new Text(file)).with("href", file));
    }
    inside.add(new Text("."));
    return Element.of("p", "", inside);
  }

  private Element lossNote() {
    double rounded = card.number("int8ValidationNatsPerToken");
    double before = card.number("validationNatsPerToken");
    return Element.of(
        "p",
        "",
        words.say(
            Message.of("model.loss.note")
                .with("stories", Num.grouped(card.whole("validationStories")))
                .with("before", Num.fixed(before, 4))
                .with("rounded", Num.fixed(rounded, 4))));
  }

  private Element curve() {
    Element twin =
        Element.of(
            "details",
            "as-table",
            Element.of("summary", "", words.say("model.curve.as-table")),
            tables.curve());
    return Element.of("div", "lesson-view", new LossCurve(words, card.curve()).picture(), twin);
  }

  private Element samplingText() {
    return Element.of(
        "p",
        "",
        words.say(
            Message.of("model.stories.text")
                .with("count", Num.whole(card.samples().size()))
                .with("ended", Num.whole(card.ended()))
                .with("low", Num.fixed(100 * card.endedLow(), 0))
                .with("most", Num.whole(card.sampling("maxTokens").intValue()))
                .with("temperature", Num.upTo(card.sampling("temperature").doubleValue(), 2))
                .with("top", Num.upTo(card.sampling("topP").doubleValue(), 2))));
  }

  private Element comparedText() {
    return Element.of(
        "p",
        "",
        words.say(
            Message.of("model.compared.text")
                .with("trigrams", Num.grouped(card.atEqualSize("trigrams").intValue()))
                .with("draws", Num.grouped(card.atEqualSize("draws").intValue()))));
  }

  private Element stories(int from, int to) {
    List<Node> stories = new ArrayList<>();
    for (Sample sample : card.samples().subList(from, to)) {
      Node seed =
          Element.of(
              "h3",
              "",
              words.say(Message.of("model.stories.seed").with("seed", Num.whole(sample.seed()))));
      stories.add(seed);
      stories.add(Element.of("p", "story", new Text(sample.text())));
    }
    return Element.of("div", "stories", stories);
  }

  private Element rest() {
    int count = card.samples().size();
    Message more = Message.of("model.stories.rest").with("count", Num.whole(count - OPEN));
    return Element.of(
        "details", "", Element.of("summary", "", words.say(more)), stories(OPEN, count));
  }

  private Element limits() {
    List<Node> items = new ArrayList<>();
    card.limits().forEach(limit -> items.add(Element.of("li", "", new Text(limit))));
    return Element.of("ul", "", items);
  }

  private Element licence() {
    return Element.of(
        "p",
        "",
        words.say(
            Message.of("model.limits.licence")
                .with("data", card.text("data"))
                .with("terms", card.text("dataLicence"))
                .with("model", card.text("licence"))));
  }
}
