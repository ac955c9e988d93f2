package forwardpass.lessons.modelsizes;

import static forwardpass.lessons.Sessions.prepared;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.cost.ParameterCount;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.lesson.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts of models whose weights are public are those that programs report which load them. */
class ModelSizesTest {
  @ParameterizedTest
  @CsvSource({
    "gpt2, 124439808",
    "smollm, 134515008",
    "qwen, 494032768",
    "tinyllama, 1100048384",
    "gpt2-xl, 1557611200",
    "gemma, 2506172416",
    "llama, 6738415616",
    "mistral, 7241732096",
    "llama3, 8030261248",
    "llama2-70b, 68976648192",
    "llama31-405b, 405853388800"
  })
  void countsWhatIsPublished(String name, long wanted) {
    assertEquals(wanted, KnownModel.named(name).count().total());
  }

  @Test
  void countsTheModelThatShips() {
    long wanted = Files.context().model().shipped().config().parameterCount();
    assertEquals(wanted, KnownModel.named("book").count().total());
  }

  /** The paper says 175.0 billion. */
  @Test
  void countsGpt3ToAPercent() {
    double counted = (double) KnownModel.named("gpt3").count().total();
    assertEquals(175e9, counted, 0.01 * 175e9);
  }

  @Test
  void partsSumToTheWhole() {
    for (KnownModel model : KnownModel.ALL) {
      ParameterCount count = model.count();
      double sum = 0;
      for (double part : AreasFigure.parts(count)) {
        sum += part;
      }
      double whole = (double) count.total();
      assertEquals(whole, sum);
    }
  }

  @Test
  void theMlpsAreTheLargestPartOfEach() {
    for (KnownModel model : KnownModel.ALL) {
      double most = 0;
      for (double part : AreasFigure.parts(model.count())) {
        most = Math.max(most, part);
      }
      double mlp = (double) model.count().mlp();
      assertEquals(most, mlp, model.name());
    }
  }

  /** An exercise says so: SmolLM2's 576 over 30 blocks, and 16,384 over 126. */
  @Test
  void widthsForEachBlockGoFrom19To130() {
    double least = 1000;
    double most = 0;
    for (KnownModel model : KnownModel.ALL) {
      double width = (double) model.sizes().dModel() / model.sizes().nLayers();
      least = Math.min(least, width);
      most = Math.max(most, width);
    }
    assertEquals(19.2, least);
    assertEquals(130.03, most, 0.005);
  }

  /** 56,669,184 of 124,439,808, and 28,348,416. */
  @Test
  void saysWhereTheySit() {
    Session<?> session = prepared(new AreasFigure());
    assertTrue(said(session).contains("mlp=45.5"), () -> said(session));
    assertTrue(said(session).contains("attention=22.8"), () -> said(session));
    with(session, "model", "llama");
    assertTrue(said(session).contains("mlp=64.2"), () -> said(session));
  }
}
