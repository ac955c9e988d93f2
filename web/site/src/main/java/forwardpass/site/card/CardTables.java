package forwardpass.site.card;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Words;
import forwardpass.site.card.ModelCard.Counts;
import forwardpass.site.card.ModelCard.Point;
import java.util.ArrayList;
import java.util.List;

/** The card's numbers in rows. */
final class CardTables {
  private static final double MEGABYTE = 1e6;

  private final ModelCard card;
  private final Words words;

  CardTables(ModelCard card, Words words) {
    this.card = card;
    this.words = words;
  }

  /** How large the model is. */
  Element size() {
    List<Node> rows = new ArrayList<>();
    for (String field :
        List.of("parameters", "vocabSize", "nCtx", "nLayers", "nHeads", "dModel", "dMlp")) {
      rows.add(row(words.say("model.size." + field), List.of(Num.grouped(card.whole(field)))));
    }
    double megabytes = card.whole("modelBytes") / MEGABYTE;
    rows.add(row(words.say("model.size.megabytes"), List.of(Num.fixed(megabytes, 2))));
    return table("model.size.caption", List.of("model.column.what", "model.column.number"), rows);
  }

  /** How well it predicts, beside what else predicts the same tokens. */
  Element losses() {
    List<Node> rows = new ArrayList<>();
    for (String field :
        List.of(
            "validationNatsPerToken",
            "int8ValidationNatsPerToken",
            "trainNatsPerToken",
            "trigramNatsPerToken",
            "unigramNatsPerToken")) {
      rows.add(row(words.say("model.loss." + field), List.of(Num.fixed(card.number(field), 3))));
    }
    rows.add(
        row(
            words.say("model.loss.validationBitsPerByte"),
            List.of(Num.fixed(card.number("validationBitsPerByte"), 3))));
    return table("model.loss.caption", List.of("model.column.what", "model.column.loss"), rows);
  }

  /** What was counted in its stories, and in stories that it never read. */
  Element counts() {
    Counts own = card.counts("counts");
    Counts read = card.counts("countsOfValidationStories");
    List<Node> rows = new ArrayList<>();
    rows.add(counted("stories", own.stories(), read.stories()));
    rows.add(shares("ended", own.ended(), own.stories(), read.ended(), read.stories()));
    rows.add(shares("distinct", own.distinct(), own.trigrams(), read.distinct(), read.trigrams()));
    rows.add(counted("heroes", own.heroes(), read.heroes()));
    rows.add(shares("kept", own.heroesKept(), own.heroes(), read.heroesKept(), read.heroes()));
    return table(
        "model.counts.caption",
        List.of("model.column.what", "model.column.own", "model.column.written"),
        rows);
  }

  private Element counted(String key, int own, int read) {
    return row(words.say("model.counts." + key), List.of(Num.grouped(own), Num.grouped(read)));
  }

  private Element shares(String key, int own, int ofOwn, int read, int ofRead) {
    return row(
        words.say("model.counts." + key),
        List.of(Num.fixed(100.0 * own / ofOwn, 0), Num.fixed(100.0 * read / ofRead, 0)));
  }

  /** How it was made. */
  Element training() {
    List<Node> rows = new ArrayList<>();
    for (String field : List.of("optimizer", "learningRate", "schedule")) {
      rows.add(told(field, new Text(card.training(field).asText())));
    }
    for (String field : List.of("steps", "sequencesAStep", "tokensASequence", "tokensSeen")) {
      rows.add(told(field, Num.grouped(card.training(field).intValue())));
    }
    rows.add(told("epochs", Num.upTo(card.training("epochs").doubleValue(), 1)));
    for (String field : List.of("precision", "machine")) {
      rows.add(told(field, new Text(card.training(field).asText())));
    }
    return table("model.training.caption", List.of("model.column.what", "model.column.how"), rows);
  }

  private Element told(String field, Node value) {
    Element name = Element.of("th", "", words.say("model.training." + field));
    return Element.of("tr", "words", name.with("scope", "row"), Element.of("td", "", value));
  }

  /** The curve as a table. */
  Element curve() {
    List<Node> rows = new ArrayList<>();
    for (Point point : card.curve()) {
      rows.add(
          row(
              List.of(Num.grouped(point.step())),
              List.of(Num.fixed(point.train(), 3), Num.fixed(point.validation(), 3))));
    }
    return table(
        "model.curve.picture",
        List.of("model.curve.across", "model.curve.train", "model.curve.validation"),
        rows);
  }

  private static Element row(List<? extends Node> name, List<Num> numbers) {
    List<Node> cells = new ArrayList<>();
    cells.add(Element.of("th", "", name).with("scope", "row"));
    numbers.forEach(number -> cells.add(Element.of("td", "num", number)));
    return Element.of("tr", "", cells);
  }

  private Element table(String caption, List<String> columns, List<Node> rows) {
    List<Node> heads = new ArrayList<>();
    for (String column : columns) {
      String css = heads.isEmpty() ? "" : "num";
      heads.add(Element.of("th", css, words.say(column)).with("scope", "col"));
    }
    Element table =
        Element.of(
            "table",
            "table",
            Element.of("caption", "", new Text(words.plain(caption))),
            Element.of("thead", "", Element.of("tr", "", heads)),
            Element.of("tbody", "", rows));
    return Element.of("div", "scroll", table)
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", words.plain(caption));
  }
}
