package forwardpass.lessons.tiedhead;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.prepared;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.model.GptConfig;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;
import org.junit.jupiter.api.Test;

class TiedHeadTest {
  /** 32,000 · 4,096, as the curriculum has it, and bytes by calculator. */
  @Test
  void saysWhatATableTakes() {
    Session<?> session = prepared(new TableSizes());
    assertTrue(
        said(session).contains("table=131,072,000 all=262,144,000 megabytes=524"),
        () -> said(session));
    with(session, "head", "tied");
    assertTrue(said(session).contains("all=131,072,000 megabytes=262"), () -> said(session));
  }

  /** The parameters of the published models, counted from their shapes. */
  @Test
  void knownModelsHaveAsManyParametersAsTheyCount() {
    List<GptConfig> configs =
        List.of(
            Files.context().model().shipped().config(),
            GptConfig.gpt2(50_257, 1024, 12, 12, 768),
            GptConfig.gpt2(50_257, 1024, 48, 25, 1600),
            GptConfig.llama(32_000, 2048, 32, 32, 32, 4096, 11_008),
            GptConfig.llama(128_256, 8192, 32, 32, 8, 4096, 14_336),
            GptConfig.llama(128_256, 131_072, 16, 32, 8, 2048, 8192).withTiedHead(true));
    for (int i = 0; i < configs.size(); i++) {
      KnownModel known = KnownModel.ALL.get(i);
      assertEquals(configs.get(i).parameterCount(), (long) known.parameters(), known.key());
      assertEquals(configs.get(i).vocabSize(), known.vocabSize());
      assertEquals(configs.get(i).dModel(), known.dModel());
      assertEquals(configs.get(i).tiedHead() ? 1 : 2, known.tables());
    }
  }

  @Test
  void aProductWithOneHotGivesTheRow() {
    Session<?> session = prepared(new WorkedLesson(new OneHotByHand()));
    assertShows("=\u22120.3", session);
    assertTrue(said(session).contains("id=2"), () -> said(session));
  }
}
