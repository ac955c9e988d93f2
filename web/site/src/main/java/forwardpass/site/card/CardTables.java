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
import forwardpass.site.card.ModelCard.Compared;
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

  /** How well it predicts, beside what else predicts the same tokens; with standard errors. */
  Node losses() {
    List<DataTable.Row> rows = new ArrayList<>();
    for (String field :
        List.of(
            "int8ValidationNatsPerToken",
            "trainNatsPerToken",
            "trigramNatsPerToken",
            "unigramNatsPerToken",
            "validationBitsPerByte",
            "validationBitsPerStoryByte")) {
      Num loss = Num.fixed(card.number(field), 3);
      rows.add(row("model.loss." + field, loss, Num.fixed(card.number(field + "Error"), 3)));
    }
    return table(
        "model.loss.caption", rows, "model.column.what", "model.column.loss", "model.column.error");
  }

  /** What was counted in its stories, and in as many words of stories that it never read. */
  Node compared() {
    List<DataTable.Row> rows = new ArrayList<>();
    for (String share : List.of("differentShare", "newShare")) {
      rows.add(compared(share, 100, 1));
    }
    for (String count : List.of("inventedWords", "longestRun", "longestOpening")) {
      rows.add(compared(count, 1, 0));
    }
    return table(
        "model.compared.caption",
        rows,
        "model.column.what",
        "model.column.own",
        "model.column.error",
        "model.column.draws",
        "model.column.low",
        "model.column.high");
  }

  private DataTable.Row compared(String what, double unit, int decimals) {
    Compared both = card.compared(what);
    Node error =
        Double.isNaN(both.ownError())
            ? new Text("\u2013")
            : Num.fixed(unit * both.ownError(), decimals);
    List<View> cells =
        List.of(
            Say.inline("model.compared." + what),
            new Leaf(Num.fixed(unit * both.own(), decimals)),
            new Leaf(error),
            new Leaf(Num.fixed(unit * both.written(), decimals)),
            new Leaf(Num.fixed(unit * both.low(), decimals)),
            new Leaf(Num.fixed(unit * both.high(), decimals)));
    return new DataTable.Row(what, "", cells);
  }

  /** What does not depend on how many stories it is counted in, each with its standard error. */
  Node counts() {
    Counts own = card.counts("own");
    Counts read = card.counts("written");
    List<DataTable.Row> rows =
        List.of(
            counted("stories", own.stories(), read.stories()),
            counted("words", own.words(), read.words()),
            counted("heroes", own.heroes(), read.heroes()),
            percent("kept", own.kept(), read.kept()),
            percent("kept-error", own.keptError(), read.keptError()));
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

  private static DataTable.Row percent(String key, double own, double read) {
    return row("model.counts." + key, Num.fixed(100 * own, 0), Num.fixed(100 * read, 0));
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
