package forwardpass.lessons.inference;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.outcome;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.session;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.tensor.Shape;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.Job;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of the page, worked by hand, as its lessons show them. */
class InferenceTest {
  /** Both ways of writing give the same text, and each token has its time. */
  @Test
  void theModelWritesTheSameWithACacheAndWithout() {
    CacheRun run = CacheRun.CODEC.decode(outcome(new Job(CacheTask.NAME, "40")));
    assertTrue(run.isWhole() && run.agree());
    assertEquals(CacheRun.TOKENS, run.with().size());
    assertTrue(run.prefill() > 0);
  }

  @Test
  void theMedianIsTheMiddleOne() {
    assertEquals(3, CacheRun.median(List.of(9, 1, 3)));
    assertEquals(5, CacheRun.median(List.of(5, 5, 5, 1)));
  }

  /**
   * 12 D² weights a block and the head: 2 · (5 · 12 · 192² + 1,024 · 192), and 4 · 5 · 192 a key.
   */
  @Test
  void aTokenCostsTwoOperationsAWeightAndItsKeys() {
    double weights = 5 * 12 * 192 * 192;
    double head = 1024 * 192;
    assertEquals(2 * (weights + head) + 4 * 5 * 192 * 101, StepFlops.one(101));
    assertEquals(
        2 * (100 * weights + head) + 4.0 * 5 * 192 * 100 * 100, StepFlops.whole(100), 1e-3);
  }

  @Test
  void theBooksShapeIsThatOfItsParameters() {
    GptConfig config = GptConfig.gpt2(1024, 256, 5, 4, 192);
    int sum = 0;
    for (Parameter parameter : Parameter.allOf(config)) {
      boolean isKey = parameter.name().endsWith("wK");
      sum += isKey && parameter.shape().equals(Shape.of(192, 192)) ? 1 : 0;
    }
    assertEquals(StepFlops.BOOK.nLayers(), sum);
  }

  /** 2 · 32 · 8 · 128 · 2 = 131,072 bytes a token, times 8,192: 1,073.7 MB; the window half. */
  @Test
  void theFigureCountsSharedHeadsAndTheWindow() {
    Session<?> session = session(new CacheSizeFigure());
    assertTrue(said(session).contains("all=4,295"), said(session));
    assertTrue(said(session).contains("shared=1,074"), said(session));
    assertTrue(said(session).contains("window=537"), said(session));
    assertShows(session, "131,072");
    with(session, "heads", "5"); // four share one, so there are two key heads
    assertTrue(said(session).contains("heads=2"), said(session));
  }

  /** 8 / (5 + 1.6 ms) = 1,212 tokens a second, and 10 requests want 1,000. */
  @Test
  void theServerSaysWhenItIsTooSlow() {
    Session<?> session = session(new ServingFigure());
    assertTrue(said(session).startsWith("describe"), said(session));
    assertTrue(said(session).contains("capacity=1,212"), said(session));
    with(session, "rate", "20");
    assertTrue(said(session).startsWith("too-many"), said(session));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "book-layer | 384", // 2 · 4 · 48
        "book-numbers | 1,920",
        "book-bytes | 7,680",
        "book-context | 1.97", // 7,680 · 256
        "llama3-kb | 128",
        "llama3-gb | 17.2", // 131,072²
        "llama2-kb | 512",
        "mistral-gb | 0.54" // 131,072 · 4,096
      })
  void citesWhatHandComputationGives(String name, String value) {
    for (Fact fact : InferenceFacts.all()) {
      if (fact.name().equals(name)) {
        assertEquals(value, Nodes.text(List.of(fact.value())));
        return;
      }
    }
    throw new AssertionError("no fact is called " + name);
  }
}
