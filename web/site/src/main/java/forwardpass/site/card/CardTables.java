package forwardpass.site.card;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
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
  Node size() {
    List<DataTable.Row> rows = new ArrayList<>();
    for (String field :
        List.of("parameters", "vocabSize", "nCtx", "nLayers", "nHeads", "dModel", "dMlp")) {
      rows.add(row("model.size." + field, Num.grouped(card.whole(field))));
    }
    double megabytes = card.whole("modelBytes") / MEGABYTE;
    rows.add(row("model.size.megabytes", Num.fixed(megabytes, 2)));
    return table("model.size.caption", rows, "model.column.what", "model.column.number");
  }

  /** How well it predicts, beside what else predicts the same tokens. */
  Node losses() {
    List<DataTable.Row> rows = new ArrayList<>();
    for (String field :
        List.of(
            "validationNatsPerToken",
            "int8ValidationNatsPerToken",
            "trainNatsPerToken",
            "trigramNatsPerToken",
            "unigramNatsPerToken",
            "validationBitsPerByte",
            "validationBitsPerStoryByte")) {
      rows.add(row("model.loss." + field, Num.fixed(card.number(field), 3)));
    }
    return table("model.loss.caption", rows, "model.column.what", "model.column.loss");
  }

  /** What was counted in its stories, and in stories that it never read. */
  Node counts() {
    Counts own = card.counts("counts");
    Counts read = card.counts("countsOfValidationStories");
    List<DataTable.Row> rows =
        List.of(
            counted("stories", own.stories(), read.stories()),
            shares("ended", own.ended(), own.stories(), read.ended(), read.stories()),
            counted("trigrams", own.trigrams(), read.trigrams()),
            shares("distinct", own.distinct(), own.trigrams(), read.distinct(), read.trigrams()),
            counted("heroes", own.heroes(), read.heroes()),
            shares("kept", own.heroesKept(), own.heroes(), read.heroesKept(), read.heroes()),
            errors("kept-error", own.heroesKept(), own.heroes(), read.heroesKept(), read.heroes()));
    return table(
        "model.counts.caption",
        rows,
        "model.column.what",
        "model.column.own",
        "model.column.written");
  }

  private static DataTable.Row counted(String key, int own, int read) {
    return row("model.counts." + key, Num.grouped(own), Num.grouped(read));
  }

  private static DataTable.Row shares(String key, int own, int ofOwn, int read, int ofRead) {
    return row(
        "model.counts." + key,
        Num.fixed(100.0 * own / ofOwn, 0),
        Num.fixed(100.0 * read / ofRead, 0));
  }

  private static DataTable.Row errors(String key, int own, int ofOwn, int read, int ofRead) {
    return row("model.counts." + key, points(own, ofOwn), points(read, ofRead));
  }

  /** The standard error of a share, in percentage points. */
  private static Num points(int some, int of) {
    double share = (double) some / of;
    return Num.fixed(100 * Math.sqrt(share * (1 - share) / of), 0);
  }

  private static DataTable.Row row(String key, Num... numbers) {
    List<View> cells = new ArrayList<>(List.of(Say.inline(key)));
    for (Num number : numbers) {
      cells.add(new Leaf(number));
    }
    return new DataTable.Row(key, "", cells);
  }

  /** How it was made. */
  Node training() {
    List<DataTable.Row> rows = new ArrayList<>();
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
    return table("model.training.caption", rows, "model.column.what", "model.column.how");
  }

  private static DataTable.Row told(String field, Node value) {
    List<View> cells = List.of(Say.inline("model.training." + field), new Leaf(value));
    return new DataTable.Row(field, "words", cells);
  }

  /** The curve as a table. */
  Node curve() {
    List<DataTable.Row> rows = new ArrayList<>();
    for (Point point : card.curve()) {
      rows.add(
          DataTable.Row.of(
              point.step(),
              new Leaf(Num.grouped(point.step())),
              new Leaf(Num.fixed(point.train(), 3)),
              new Leaf(Num.fixed(point.validation(), 3))));
    }
    return table(
        "model.curve.picture",
        rows,
        "model.curve.across",
        "model.curve.train",
        "model.curve.validation");
  }

  private Node table(String caption, List<DataTable.Row> rows, String... columns) {
    List<Message> head = new ArrayList<>();
    for (String column : columns) {
      head.add(Message.of(column));
    }
    return new DataTable(Message.of(caption), head, rows).lower(words);
  }
}
