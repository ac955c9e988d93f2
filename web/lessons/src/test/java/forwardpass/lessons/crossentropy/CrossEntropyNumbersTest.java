package forwardpass.lessons.crossentropy;

import static forwardpass.lessons.Sessions.assertPrints;
import static forwardpass.lessons.Sessions.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers that the book promises for this chapter, as its lessons print them. */
class CrossEntropyNumbersTest {
  private static String fact(String name) {
    for (Fact fact : CrossEntropyFacts.all()) {
      if (fact.name().equals(name)) {
        return Nodes.text(List.of(fact.value()));
      }
    }
    throw new AssertionError("no fact " + name);
  }

  @Test
  void likelyTokenCostsLittleAndUnlikelyOneMuch() {
    Lesson<?> lesson = new WorkedLesson(new SurpriseByHand());
    assertPrints(session(lesson), "0.7", "0.357", "0.693", "0.515");
    assertPrints(session(lesson, "token", "2"), "0.1", "2.303");
  }

  @Test
  void tokenThatWasRuledOutCostsWithoutBound() {
    Lesson<?> lesson = new WorkedLesson(new SurpriseByHand());
    Session<?> session = session(lesson, "q", "1, 0, 0", "token", "1");
    assertPrints(session, "q=0=", "Infinity", "nats=");
  }

  @Test
  void spectrumRunsFromZeroToSeven() {
    assertPrints(
        session(LossTable.spectrum()),
        "0.000",
        "0.105",
        "0.357",
        "0.693",
        "1.109",
        "2.303",
        "6.908");
    assertPrints(
        session(LossTable.spectrum()),
        "[1, 0, 0]",
        "[0.9, 0.05, 0.05]",
        "[0.33, 0.335, 0.335]",
        "[0.001, 0.998, 0.001]");
    assertEquals("1.099", fact("log-3"));
  }

  @Test
  void logarithmsAndTheirNegatives() {
    assertPrints(
        session(LossTable.log()),
        "0.000",
        "−0.357",
        "0.357",
        "−0.693",
        "−2.303",
        "−4.605",
        "4.605",
        "−6.908",
        "6.908");
  }

  @Test
  void perplexityIsOneOverTheProbability() {
    assertPrints(
        session(LossTable.perplexity()),
        "0.05",
        "1.05",
        "0.69",
        "2.00",
        "2.30",
        "10.00",
        "4.61",
        "100.00",
        "6.91",
        "1000.00");
  }

  @Test
  void randomGuesserScoresTheLogarithmOfTheVocabulary() {
    assertEquals("10.82", fact("log-vocab"));
  }

  @Test
  void lossFromLogitsSurvivesWhereTheProbabilityVanishes() {
    assertPrints(session(new TwoWays()), "0.000", "∞", "1000.000", "1000.000");
  }

  @Test
  void stepAgainstTheGradientLowersTheLoss() {
    assertPrints(
        session(new WorkedLesson(new SixSteps())),
        "0.659",
        "0.242",
        "0.099",
        "1.417",
        "0.659",
        "−0.758",
        "0.099",
        "1.670",
        "1.379",
        "0.051",
        "0.957");
  }

  @Test
  void listedExercisesAskWhatTheBookPromises() {
    assertEquals("1.204, 3.33", conclusion(new ExerciseLoss()));
    assertTrue(conclusion(new ExercisePerplexity()).startsWith("7.39"));
    assertEquals(
        "0.000, 0.105, 0.357, 0.693, 1.109, 2.303, 6.908", conclusion(new ExerciseTable()));
    assertEquals("1.099", conclusion(new QuestionGuesser()));
  }

  private static String conclusion(Exercise exercise) {
    return exercise.problem(0).conclusion().replace("[", "").replace("]", "");
  }

  @Test
  void crossEntropyIsEntropyAndDivergence() {
    assertPrints(session(new WorkedLesson(new DivergenceByHand())), "1.122", "1.030", "0.092");
    // Equal beliefs: nothing is paid beyond the entropy.
    assertPrints(
        session(new WorkedLesson(new DivergenceByHand()), "Q", "0.5, 0.3, 0.2"), "1.030", "0.000");
  }
}
