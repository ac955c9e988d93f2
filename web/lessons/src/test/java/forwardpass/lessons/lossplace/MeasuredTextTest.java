package forwardpass.lessons.lossplace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.bookmodel.ModelContext;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads the text again with the model that ships, and compares. */
class MeasuredTextTest {
  private static final double ROUNDED = 0.00051;

  @Test
  void measuredAgainTheModelSaysTheSame() {
    BookModel model = Files.context().model();
    List<Integer> tokens = model.tokens(MeasuredText.TEXT);
    assertEquals(MeasuredText.TOKENS.size(), tokens.size() + 1);
    ModelContext context = new ModelContext(model);
    double[] logits = context.read(model.shipped().endOfText());
    for (int t = 0; t <= tokens.size(); t++) {
      MeasuredText here = MeasuredText.TOKENS.get(t);
      int best = 0;
      for (int v = 0; v < logits.length; v++) {
        best = logits[v] > logits[best] ? v : best;
      }
      assertEquals(here.guess(), model.piece(best), "place " + t);
      assertEquals(here.share(), Softmax.softmax(logits)[best], ROUNDED, "place " + t);
      if (t < tokens.size()) {
        int next = tokens.get(t);
        assertEquals(MeasuredText.TOKENS.get(t + 1).token(), model.piece(next), "place " + t);
        assertEquals(here.loss(), CrossEntropy.ofLogits(logits, next), ROUNDED, "place " + t);
        logits = context.read(next);
      }
    }
    context.free();
  }

  /** The sizes that the page gives of this book's model are the file's. */
  @Test
  void sizesAreThoseOfTheShippedModel() {
    KnownSizes book = KnownSizes.of("book");
    GptConfig config = Files.context().model().shipped().config();
    assertEquals(config.dModel(), book.d());
    assertEquals(config.vocabSize(), book.v());
    assertEquals(config.nHeads(), book.h());
  }

  /**
   * What the text says of a tied head: before any training a token's own row agrees with itself.
   */
  @Test
  @SuppressWarnings("try") // the scope is there to be closed
  void freshTiedModelFindsItsInputBelowLnV() {
    BookModel model = Files.context().model();
    Backend backend = model.backend();
    Rng rng = Rng.seeded(1);
    try (Scope scope = backend.scope()) {
      GptConfig config = model.shipped().config();
      Gpt fresh = new Gpt(backend, GptWeights.random(backend, config, rng));
      int[] tokens = new int[64];
      int[] next = new int[64];
      for (int t = 0; t < tokens.length; t++) {
        tokens[t] = rng.nextInt(config.vocabSize());
        next[t] = rng.nextInt(config.vocabSize());
      }
      double lnV = Math.log(config.vocabSize());
      assertEquals(lnV, loss(backend, fresh, tokens, next), 0.2);
      assertEquals(LossPlaceFacts.UNSHIFTED, loss(backend, fresh, tokens, tokens), 0.15);
    }
  }

  private static double loss(Backend backend, Gpt model, int[] tokens, int[] targets) {
    return backend.read(model.loss(new int[][] {tokens}, new int[][] {targets}))[0];
  }
}
