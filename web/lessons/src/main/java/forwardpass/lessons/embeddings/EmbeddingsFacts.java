package forwardpass.lessons.embeddings;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Entropy;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites. */
final class EmbeddingsFacts {
  private EmbeddingsFacts() {}

  static List<Fact> all() {
    KnownModel book = KnownModel.ALL.get(0);
    KnownModel gpt2 = KnownModel.ALL.get(1);
    KnownModel llama1 = KnownModel.ALL.get(3);
    KnownModel llama3 = KnownModel.ALL.get(4);
    return List.of(
        new Fact("book-V", Num.grouped(book.vocabSize())),
        new Fact("book-D", Num.whole(book.dModel())),
        new Fact("book-table", Num.groupedWhole(book.table())),
        new Fact("book-share", Num.fixed(100 * book.share(), 0)),
        new Fact("gpt2-table", Num.groupedWhole(gpt2.table())),
        new Fact("gpt2-share", Num.fixed(100 * gpt2.share(), 0)),
        new Fact("llama1-table", Num.groupedWhole(llama1.table())),
        new Fact("llama1-share", Num.fixed(100 * llama1.share(), 1)),
        new Fact("llama3-share", Num.fixed(100 * llama3.share(), 0)),
        new Fact("one-hot-work", Num.groupedWhole(llama1.table())),
        new Fact("uniform-loss", Num.fixed(Log.log(9), 3)),
        new Fact("floor", Num.fixed(floor(), 3)));
  }

  /**
   * The least that any guess from the present word alone can lose on the text of the figure: of 24
   * words, behind 6 come four words twice, twice, once, once; behind 4 two, as often as each other.
   */
  private static double floor() {
    double afterThe = Entropy.of(new double[] {2.0 / 6, 2.0 / 6, 1.0 / 6, 1.0 / 6});
    double afterPets = Entropy.of(new double[] {0.5, 0.5});
    return (6 * afterThe + 4 * afterPets) / 24;
  }
}
