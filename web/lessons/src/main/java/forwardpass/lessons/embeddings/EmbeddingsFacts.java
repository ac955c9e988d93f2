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
    return List.of(
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
