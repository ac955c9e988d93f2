package forwardpass.lessons.inspector;

import static forwardpass.lessons.Sessions.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.engine.model.GptConfig;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** What the page says of the model is so. */
class InspectorFactsTest {
  @Test
  void theSizesAreTheModels() {
    BookModel model = Files.context().model();
    GptConfig config = model.shipped().config();
    assertEquals(config.nLayers(), InspectorFacts.LAYERS);
    assertEquals(config.nHeads(), InspectorFacts.HEADS);
    assertEquals(config.dModel(), InspectorFacts.WIDTH);
    assertEquals(model.parameters(), InspectorFacts.PARAMETERS);
  }

  /** The printed text, with L2H0 off. */
  @Test
  void theHeadAddsMoreThanIsLostWithoutIt() {
    Parameters initial = Parameters.initial(new SwitchOff().parameters());
    Ablation shown = Ablation.CODEC.decode(outcome(new SwitchOff().prepared(initial)));
    assertEquals(" Mia", shown.token().piece());
    assertEquals("h8", shown.off().print());
    assertEquals(InspectorFacts.ADDS, shown.of("head", 2, 0), 0.005, shown::toString);
    assertEquals(InspectorFacts.FALLS, shown.logit() - shown.logitAfter(), 0.005);
  }
}
