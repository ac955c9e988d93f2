package forwardpass.lessons.heads;

import forwardpass.engine.attention.AttentionTable;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import java.util.List;

/** The table of attention drawn to scale: twice the tokens, four times the area. */
public final class PairsArea extends PanelFigure {
  private static final double MILLION = 1e6;
  private static final int NUMBER_BYTES = 2; // bfloat16
  static final NumberParameter T = new NumberParameter("T", 1536.0, 64, 2048, 64);

  /** Shapes of known models, one text each, by the last part of their names' keys. */
  private static final List<String> NAMES = List.of("book", "gpt2", "llama2", "llama31");

  private static final int[] HEADS = {4, 12, 32, 32};
  private static final int[] TOKENS = {256, 1024, 4096, 131_072};

  public PairsArea() {
    super("attention-area", T);
    fieldsAre();
  }

  /** The table of one of the known models, one layer, one text. */
  static AttentionTable known(int model) {
    return new AttentionTable(1, HEADS[model], TOKENS[model]);
  }

  /** Megabytes at two bytes a number: 0.5, 25.2, 1,074. */
  static Num megabytes(AttentionTable table) {
    return inMillions(table.bytes(NUMBER_BYTES));
  }

  private static Num inMillions(double count) {
    double millions = count / MILLION;
    return millions < 100 ? Num.fixed(millions, 1) : Num.groupedWhole(Rounding.rint(millions));
  }

  @Override
  protected Panel panel(Parameters parameters) {
    int tokens = (int) Rounding.rint(parameters.get(T));
    Num pairs = Num.groupedWhole(one(tokens).pairs());
    Num fourfold = Num.groupedWhole(one(2 * tokens).pairs());
    return Panel.saying("describe")
        .announce("tokens", Num.grouped(tokens), "T")
        .announce("pairs", pairs, "one")
        .announce("twice", Num.grouped(2 * tokens))
        .announce("fourfold", fourfold, "two")
        .figure(new AreaPicture(T, tokens), counts(tokens))
        .verdict()
        .table(models());
  }

  /** The table of one head. */
  private static AttentionTable one(int tokens) {
    return new AttentionTable(1, 1, tokens);
  }

  private static TableBuilder counts(int tokens) {
    TableBuilder table =
        TableBuilder.of("counts.caption", "counts.tokens", "counts.pairs", "counts.causal");
    for (int times = 1; times <= 4; times *= 2) {
      AttentionTable one = one(tokens * times);
      table
          .row(times)
          .given(Num.grouped(tokens * times))
          .given(Num.groupedWhole(one.pairs()))
          .given(Num.groupedWhole(one.causalPairs()));
    }
    return table;
  }

  private static TableBuilder models() {
    TableBuilder table =
        TableBuilder.of(
            "models.caption", "models.model", "models.shape", "models.pairs", "models.megabytes");
    for (int i = 0; i < HEADS.length; i++) {
      AttentionTable known = known(i);
      table
          .row(i)
          .said("model." + NAMES.get(i))
          .given(new Text("(1, " + HEADS[i] + ", " + TOKENS[i] + ", " + TOKENS[i] + ")"))
          .given(inMillions(known.pairs()))
          .given(megabytes(known));
    }
    return table;
  }
}
