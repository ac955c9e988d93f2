package forwardpass.lessons.livechain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.LogSumExp;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Tensor;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.livechain.Reading.Candidate;
import forwardpass.lessons.livechain.Reading.Step;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.work.SynchronousRun;
import forwardpass.lessons.work.TaskContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the model makes of texts, against one forward pass over the whole text. */
class ReadTaskTest {
  private static final TaskContext CONTEXT = Files.context();

  private static Reading read(String text) {
    return Reading.CODEC.decode(SynchronousRun.outcome(new ReadTask(text), CONTEXT));
  }

  /** Logits at every place of the text, from one pass over ⟨end of text⟩ and the text. */
  @SuppressWarnings("try") // the scope is there to be closed
  private static List<double[]> logits(int[] ids) {
    BookModel model = CONTEXT.model();
    int[] read = new int[ids.length];
    read[0] = model.shipped().endOfText();
    System.arraycopy(ids, 0, read, 1, ids.length - 1);
    try (Scope scope = model.backend().scope()) {
      Tensor all = model.gpt().forward(new int[][] {read}); // [1, T, vocabSize]
      float[] values = model.backend().read(all);
      int vocabSize = model.shipped().config().vocabSize();
      List<double[]> rows = new ArrayList<>();
      for (int t = 0; t < ids.length; t++) {
        double[] row = new double[vocabSize];
        for (int id = 0; id < vocabSize; id++) {
          row[id] = values[t * vocabSize + id];
        }
        rows.add(row);
      }
      return rows;
    }
  }

  @Test
  void everyFactorIsThatOfOneForwardPass() {
    for (String text :
        List.of("Once upon a time there was a dog who could read.", "The cat sat on the mat.")) {
      int[] ids = CONTEXT.model().shipped().tokenizer().encodeOrdinary(text).toArray();
      List<double[]> rows = logits(ids);
      Reading reading = read(text);
      assertEquals(ids.length, reading.steps().size());
      StringBuilder joined = new StringBuilder();
      for (int t = 0; t < ids.length; t++) {
        Step step = reading.steps().get(t);
        double[] row = rows.get(t);
        double whole = LogSumExp.of(row);
        assertCarried(Exp.exp(row[ids[t]] - whole), step.probability());
        List<Integer> order = new ArrayList<>();
        for (int id = 0; id < row.length; id++) {
          order.add(id);
        }
        order.sort(Comparator.comparingDouble(id -> -row[id]));
        assertEquals(order.indexOf(ids[t]) + 1, step.rank());
        for (int k = 0; k < step.best().size(); k++) {
          Candidate best = step.best().get(k);
          assertCarried(Exp.exp(row[order.get(k)] - whole), best.probability());
        }
        assertEquals(5, step.best().size());
        joined.append(step.piece());
      }
      assertEquals(text, joined.toString());
      assertClose(Exp.exp(reading.logSum()), reading.product());
      assertEquals(-reading.logSum() / ids.length, reading.natsPerToken());
    }
  }

  /** The page carries seven digits: half a unit of the last is at most 5e-7 of the whole. */
  private static void assertCarried(double expected, double actual) {
    assertEquals(expected, actual, 5e-7 * expected);
  }

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, 1e-12 * expected);
  }

  @Test
  void reportsHowFarItIsAndThenTheWhole() {
    List<String> reports = SynchronousRun.reports(new ReadTask("The dog."), CONTEXT);
    assertEquals(List.of("0|3", "1|3", "2|3"), reports.subList(0, 3));
    assertEquals(4, reports.size());
    Reading reading = Reading.CODEC.decode(reports.get(3));
    assertEquals(reports.get(3), Reading.CODEC.encode(reading));
    assertEquals("The dog.", reading.text());
    assertEquals(1024, reading.size().vocabSize());
    assertEquals(2_470_464, reading.size().parameters());
    int bytes = 0;
    for (String file : BookModel.FILES) {
      bytes += Files.bytes(file).length;
    }
    assertEquals(bytes, reading.size().fileBytes());
  }

  @Test
  void aPartOfACharacterIsShownByItsBytes() {
    List<Step> steps = read("😀").steps();
    assertEquals(List.of("⟨F0⟩", "⟨9F⟩", "⟨98⟩", "⟨80⟩"), steps.stream().map(Step::piece).toList());
  }

  @Test
  void theSumHoldsWhatTheProductHasLost() {
    Reading reading = read("😀".repeat(Sentence.MAX_BYTES / 4));
    assertEquals(Sentence.MAX_BYTES, reading.steps().size());
    assertEquals(0, reading.product());
    assertTrue(reading.logSum() < -1000, () -> "sum " + reading.logSum());
  }

  @Test
  void refusesWhatTheContextDoesNotHold() {
    IllegalArgumentException tooLong =
        assertThrows(IllegalArgumentException.class, () -> read("😀".repeat(65)));
    assertEquals("reading: 260 tokens, and 1 to 256 can be read", tooLong.getMessage());
    assertThrows(IllegalArgumentException.class, () -> read(""));
  }
}
