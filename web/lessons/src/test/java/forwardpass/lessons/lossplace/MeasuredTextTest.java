package forwardpass.lessons.lossplace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Softmax;
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
    var config = Files.context().model().shipped().config();
    assertEquals(config.dModel(), book.d());
    assertEquals(config.vocabSize(), book.v());
    assertEquals(config.nHeads(), book.h());
  }
}
