package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import java.util.List;

/** The vocabularies of eight models, and the table of vectors that each implies. */
public final class VocabSizes extends PanelFigure {
  private static final IntegerParameter D = new IntegerParameter("D", 4096, 1, 65_536);
  private static final double MILLION = 1e6;
  private static final double BYTES_A_NUMBER = 2; // float16, bfloat16
  private static final double MEBIBYTE = 1 << 20;

  /**
   * A vocabulary.
   *
   * @param size ids in all
   * @param width of a model that has it; 0 where that is not published
   */
  record Entry(String key, int size, int width) {}

  /** From the models' own files and papers; the words of each row name them. */
  static final List<Entry> ALL =
      List.of(
          new Entry("own", 1024, 192),
          new Entry("llama2", 32_000, 4096),
          new Entry("mistral", 32_000, 4096),
          new Entry("gpt2", 50_257, 768),
          new Entry("cl100k", 100_277, 0),
          new Entry("llama3", 128_256, 4096),
          new Entry("o200k", 200_019, 0),
          new Entry("gemma", 256_000, 3072));

  public VocabSizes() {
    super("tokenization-vocab-sizes", D);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    int d = parameters.get(D);
    TableBuilder table =
        TableBuilder.of(
            "table.caption",
            "column.model",
            "column.size",
            "column.own",
            "column.at",
            "column.bytes");
    for (Entry entry : ALL) {
      double numbers = (double) entry.size() * d;
      TableBuilder.Row row = table.saidRow(entry.key()).given(Num.grouped(entry.size()));
      if (entry.width() == 0) {
        row.said("unpublished");
      } else {
        row.live(Num.fixed((double) entry.size() * entry.width() / MILLION, 1));
      }
      row.live(Num.fixed(numbers / MILLION, 1))
          .live(Num.fixed(numbers * BYTES_A_NUMBER / MEBIBYTE, 0));
    }
    Entry largest = ALL.get(ALL.size() - 1);
    Num most = Num.fixed((double) largest.size() * d / MILLION, 1);
    return Panel.saying("describe")
        .announce("d", Num.grouped(d), "D")
        .announce("most", most)
        .table(table)
        .names("most", most);
  }
}
