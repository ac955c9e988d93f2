package forwardpass.trainer.vectors;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.TruncatedSvd;
import forwardpass.engine.random.Rng;
import forwardpass.engine.vectors.WordVectors;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.data.TextCorpus;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes word vectors: the PPMI of neighbouring words M ≈ U diag(s) Vᵀ, and of each word its row of
 * U diag(√s), as Levy, Goldberg and Dagan (2015) recommend for PPMI. No random start, no order of
 * the text: the same texts and settings give the same vectors, to the bit.
 */
public final class VectorTrainer {
  private static final int PASSES = 4;

  /**
   * Vectors, and how many words the texts have in all.
   *
   * @param vectors rounded to eight bits
   * @param runningWords words of the texts, each as often as it occurs
   */
  public record Result(WordVectors vectors, long runningWords) {}

  private VectorTrainer() {}

  /**
   * Learns from texts.
   *
   * @param progress hears of each stage
   * @throws DataException if the texts have fewer words than the vectors dimensions
   */
  public static Result train(
      List<TextCorpus> corpora, VectorSettings settings, Consumer<String> progress) {
    WordCounts counted = WordCounts.of(corpora, settings.minCount(), settings.maxWords());
    int size = counted.words().size();
    if (settings.dimensions() > size) {
      throw new DataException(
          "word vectors: "
              + settings.dimensions()
              + " dimensions, but only "
              + size
              + " words occur "
              + settings.minCount()
              + " times or more");
    }
    progress.accept(counted.running() + " words, " + size + " of them in the vocabulary");
    Matrix ppmi = Cooccurrence.of(corpora, counted.words(), settings.window()).ppmi();
    progress.accept("neighbours counted; decomposing a " + ppmi.shape() + " matrix");
    TruncatedSvd svd =
        TruncatedSvd.of(ppmi, settings.dimensions(), PASSES, Rng.seeded(settings.seed()));
    Matrix vectors = scaledRows(svd);
    return new Result(
        WordVectors.quantized(counted.words(), counted.counts(), vectors), counted.running());
  }

  /** U diag(√s). */
  private static Matrix scaledRows(TruncatedSvd svd) {
    double[] s = svd.s();
    double[] numbers = svd.u().toRowMajor();
    for (int k = 0; k < numbers.length; k++) {
      numbers[k] *= Math.sqrt(s[k % s.length]);
    }
    return Matrix.ofRowMajor(svd.u().rows(), s.length, numbers);
  }
}
