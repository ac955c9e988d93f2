package forwardpass.lessons.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.attention.HeadScores;
import forwardpass.engine.inspect.Recording;
import forwardpass.lessons.Sessions;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.headmaps.HeadMaps;
import forwardpass.lessons.headmaps.ModelText;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.parameter.Parameters;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the model holds right in this page's exercises, and how it names what is not. */
class ModelChecksTest {
  private static final BookModel MODEL = Files.context().model();
  private static final String STORY = "Tim had a red ball. He liked the red ball very much.";

  private static String key(ModelCheckTask.Check check, String... answers) {
    return check.of(MODEL, List.of(answers)).key();
  }

  /** Against the measure of the page on heads, which works on its own form of the patterns. */
  @Test
  void theHeadThatLooksBackIsTheOneThatTheMapsShow() {
    ModelText text = ModelText.of(MODEL, STORY);
    int best = 0;
    try (Recording run = text.recording()) {
      HeadMaps maps = text.maps(run);
      double most = 0;
      for (int number = 0; number < 20; number++) {
        double mean =
            HeadScores.of(maps.pattern(number / 4, number % 4), maps.ids()).previous().mean();
        best = mean > most ? number : best;
        most = Math.max(mean, most);
      }
    }
    assertEquals("right", key(ModelChecks::previousHead, STORY, "L" + best / 4 + "H" + best % 4));
    int other = (best + 1) % 20;
    assertEquals("less", key(ModelChecks::previousHead, STORY, other / 4 + ", " + other % 4));
    assertEquals("short", key(ModelChecks::previousHead, "The cat", "L0H2"));
    assertEquals("unread", key(ModelChecks::previousHead, STORY, "L0H4"));
    assertEquals("unread", key(ModelChecks::previousHead, STORY, "the second"));
  }

  @Test
  void aDecisiveHeadChangesTheAnswer() {
    Said right = ModelChecks.decisiveHead(MODEL, List.of("L0H2"));
    assertTrue(right.isRight());
    assertTrue(right.holes().contains("box"), () -> right.holes().toString());
    assertEquals("right", key(ModelChecks::decisiveHead, "l2h2"));
    assertEquals("same", key(ModelChecks::decisiveHead, "L1H1"));
    assertEquals("unread", key(ModelChecks::decisiveHead, "L5H0"));
  }

  @Test
  void theLensKnowsTheDogFromBlockTwoOn() {
    assertEquals("right", key(ModelChecks::lensBlock, "2"));
    assertEquals("late", key(ModelChecks::lensBlock, "block 3"));
    assertEquals("early", key(ModelChecks::lensBlock, "1"));
    assertEquals("unread", key(ModelChecks::lensBlock, "5"));
  }

  @Test
  void oneNeuronAddsMost() {
    assertEquals("right", key(ModelChecks::strongestNeuron, "4, 752"));
    assertEquals("unread", key(ModelChecks::strongestNeuron, "752"));
    String other = key(ModelChecks::strongestNeuron, "0, 0");
    assertTrue(other.equals("less") || other.equals("takes"), other);
  }

  @Test
  void theShapeCountsTheMarkOfTheBeginning() {
    assertEquals("right", key(ModelChecks::scoresShape, "The dog.", "(4, 4, 4)"));
    assertEquals("start", key(ModelChecks::scoresShape, "The dog.", "4, 3, 3"));
    assertEquals("three", key(ModelChecks::scoresShape, "The dog.", "4, 4"));
    assertEquals("other", key(ModelChecks::scoresShape, "The dog.", "4, 4, 48"));
    assertEquals("short", key(ModelChecks::scoresShape, " ", "4, 4, 4"));
  }

  @Test
  void theSolutionLeadsToDogAndNamingItDoesNotCount() {
    Said said = ModelChecks.leadsToDog(MODEL, List.of("Max ran fast and barked. Max is a good"));
    assertTrue(said.isRight(), () -> said.holes().toString());
    assertEquals("named", key(ModelChecks::leadsToDog, "A Dog and a big"));
    assertEquals("unlikely", key(ModelChecks::leadsToDog, "Once upon a time there was a"));
  }

  @Test
  void anExerciseAsksTheModelAndSaysWhatItFound() {
    Session<?> session =
        Sessions.prepared(new ModelExercise(InspectorChapter.LENS, List.of("block"), 2));
    session.dispatch(new Event.Answered("block", "2"));
    Command.Start start = Sessions.started(session.dispatch(new Event.Pressed("check")));
    session.dispatch(new Event.Reported(start.run(), Sessions.outcome(start.job()), true));
    Sessions.assertShows("said.right", session);
    Sessions.assertShows("code.solved", session);
    session.dispatch(new Event.Answered("block", "3"));
    Sessions.assertShows("code.solved", session);
  }

  @Test
  void aStreamExchangedAtTheNameMakesTheOtherTextAndLaterNothing() {
    TwoReadings shown =
        TwoReadings.CODEC.decode(
            Sessions.outcome(new Patch().prepared(Parameters.initial(new Patch().parameters()))));
    assertEquals(" Mia", shown.next().get(0).piece());
    assertEquals(" Lily", shown.next().get(1).piece());
    assertEquals(shown.next().get(1), shown.patched(0, 4), () -> shown.patched().toString());
    int last = shown.common() - 1;
    assertEquals(shown.before(), shown.share(0, last), 0); // the same token: the same stream
    assertTrue(shown.share(4, 4) < 0.5 && shown.share(4, last) > 0.5);
    assertTrue(shown.share(2, 4) > 0.5 && shown.share(3, 4) < 0.5); // block 2 moves it
    assertTrue(shown.differences().get(0) > 0); // the embeddings differ
    assertEquals(0, shown.differences().get(1), 0); // the positions do not
  }
}
