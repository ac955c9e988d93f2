package forwardpass.lessons.attention;

import forwardpass.engine.attention.AttentionTable;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** The table of attention drawn to scale: twice the tokens, four times the area. */
public final class PairsArea implements PureLesson {
  private static final double MEGABYTE = 1e6;
  private static final int NUMBER_BYTES = 2; // bfloat16
  static final NumberParameter T = new NumberParameter("T", 512.0, 64, 2048, 64);

  /** Shapes of known models, one text each, by the last part of their names' keys. */
  private static final List<String> NAMES = List.of("book", "gpt2", "llama2", "llama31");

  private static final int[] HEADS = {4, 12, 32, 32};
  private static final int[] TOKENS = {256, 1024, 4096, 131_072};

  @Override
  public String id() {
    return "attention-area";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(T);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of();
  }

  static int tokens(Parameters parameters) {
    return (int) Rounding.rint(parameters.get(T));
  }

  /** The table of one of the known models, one layer, one text. */
  static AttentionTable known(int model) {
    return new AttentionTable(1, HEADS[model], TOKENS[model]);
  }

  /** Megabytes at two bytes a number: 0.5, 25.2, 1,074. */
  static Num megabytes(AttentionTable table) {
    double size = table.bytes(NUMBER_BYTES) / MEGABYTE;
    return size < 100 ? Num.fixed(size, 1) : Num.groupedWhole(Rounding.rint(size));
  }

  @Override
  public View view(Parameters parameters) {
    int tokens = tokens(parameters);
    return Group.of(
        "",
        new Figure(new AreaPicture(T, tokens), announcement(parameters), counts(tokens)),
        new Say("p", "verdict-line", announcement(parameters)),
        models());
  }

  private static DataTable counts(int tokens) {
    List<DataTable.Row> rows = new ArrayList<>();
    for (int times = 1; times <= 4; times *= 2) {
      AttentionTable table = new AttentionTable(1, 1, tokens * times);
      rows.add(
          DataTable.Row.of(
              times,
              new Leaf(Num.grouped(tokens * times)),
              new Leaf(Num.groupedWhole(table.pairs())),
              new Leaf(Num.groupedWhole(table.causalPairs()))));
    }
    return new DataTable(
        Message.of("counts.caption"),
        List.of(
            Message.of("counts.tokens"), Message.of("counts.pairs"), Message.of("counts.causal")),
        rows);
  }

  private static DataTable models() {
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < HEADS.length; i++) {
      AttentionTable table = known(i);
      String shape = "(1, " + HEADS[i] + ", " + TOKENS[i] + ", " + TOKENS[i] + ")";
      rows.add(
          DataTable.Row.of(
              i,
              Say.inline("model." + NAMES.get(i)),
              new Leaf(new Text(shape)),
              new Leaf(Num.groupedWhole(table.pairs())),
              new Leaf(megabytes(table))));
    }
    return new DataTable(
        Message.of("models.caption"),
        List.of(
            Message.of("models.model"),
            Message.of("models.shape"),
            Message.of("models.pairs"),
            Message.of("models.megabytes")),
        rows);
  }

  @Override
  public Message announcement(Parameters parameters) {
    int tokens = tokens(parameters);
    return Message.of("describe")
        .with("tokens", Num.grouped(tokens))
        .with("pairs", Num.groupedWhole(new AttentionTable(1, 1, tokens).pairs()))
        .with("twice", Num.grouped(2 * tokens))
        .with("fourfold", Num.groupedWhole(new AttentionTable(1, 1, 2 * tokens).pairs()));
  }
}
