package forwardpass.lessons.derivatives;

import static forwardpass.lessons.Sessions.assertContains;
import static forwardpass.lessons.Sessions.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The curriculum's numbers, and what the figures say, against paper, pencil and mpmath. */
class DerivativesNumbersTest {
  private static String conclusion(Exercise exercise) {
    return exercise.problem(0).conclusion();
  }

  @Test
  void theListedExercisesHaveTheListedAnswers() {
    assertEquals("6.01", conclusion(new ExerciseSlope()));
    assertEquals("12.0", conclusion(new ExercisePower()));
  }

  @Test
  void theSquareAtThreeRisesBySixForEachUnit() {
    assertContains(shown(new WorkedLesson(new SlopeByHand())), "9.006001", "0.006001", "6.001");
  }

  /** 3 + 10⁻⁷ is 3 in float32, whose neighbours of 3 are 2.4·10⁻⁷ away. */
  @Test
  void float32LosesTheSlopeAtAStepOfTenToTheMinusSeven() {
    String lost = shown(new WorkedLesson(new SlopeByHand()), "k=7");
    assertContains(
        lost,
        "float32.place a=3 b=0.0000001=3square.numbers x=3=9",
        "slope.numbers a=0 b=0.0000001=0");
    String kept = shown(new WorkedLesson(new SlopeByHand()), "k=3");
    assertContains(kept, "6.000518"); // numpy: (float32(3.001)**2 - 9) / float32(0.001)
  }

  @Test
  void eachRuleAgreesWithItsMeasurement() {
    for (int n = -3; n <= 6; n++) {
      for (RulesTable.Rule rule : RulesTable.rules(n)) {
        for (double x = 0.1; x < 4.05; x += 0.1) {
          double wanted = rule.derivative().applyAsDouble(x);
          double size = Math.max(1, Math.abs(wanted));
          assertEquals(wanted, RulesTable.measured(rule, x), 1e-6 * size, rule.key() + " at " + x);
        }
      }
    }
  }

  /** ln 2 = 0.693147, ln 4 = 1.386294. */
  @Test
  void theSlopeOfAPowerIsItsHeightTimesTheLogarithmOfTheBase() {
    assertEquals(0.693147181, BaseFigure.slope(2, 0), 1e-8);
    assertEquals(8 * 0.693147181, BaseFigure.slope(2, 3), 1e-7);
    assertEquals(1, BaseFigure.slope(Math.E, 0), 1e-8);
    assertContains(shown(new BaseFigure(), "b=2.72"), "near base=2.72");
    assertContains(shown(new BaseFigure(), "b=2.7"), "slow");
    assertContains(shown(new BaseFigure(), "b=2.75"), "fast");
  }

  @Test
  void eachDoublingOfTheZoomHalvesTheGapAsAShareOfTheField() {
    Sloped square = Sloped.named("square");
    double share = TangentFigure.gap(square, 1, 1) / 1;
    assertEquals(0.25, share, 1e-12); // (x + ½)² − x² − 2x·½ = ¼
    assertEquals(2, share / (TangentFigure.gap(square, 1, 0.5) / 0.5), 1e-9);
    assertContains(shown(new TangentFigure(), "f=relu", "x=0", "zoom=10"), "corner zoom=1024");
    assertContains(shown(new TangentFigure(), "f=relu", "x=0.5"), "slope=1");
  }

  /** mpmath, 20 digits: (exp(1.001) − e)/0.001 − e = 1.35960e−3; central 4.5305e−7. */
  @Test
  void errorsOfTheMeasuredSlopeAreThoseOfMpmath() {
    StepErrors wide = new StepErrors(false);
    assertEquals(1.3596e-3, wide.forward(1e-3), 5e-7);
    assertEquals(4.5305e-7, wide.central(1e-3), 1e-10);
    StepErrors narrow = new StepErrors(true);
    assertTrue(narrow.forward(1e-6) > 30 * narrow.forward(3e-4), "rounding in float32");
    assertTrue(narrow.central(5e-3) < narrow.forward(5e-4), "the central difference keeps more");
    assertContains(shown(new StepSizeFigure(), "e=-1"), "bend");
    assertContains(shown(new StepSizeFigure(), "e=-5"), "best step");
    assertContains(shown(new StepSizeFigure(), "e=-9"), "rounding");
  }

  @Test
  void growingSidesGainStripsAndACorner() {
    assertContains(shown(new SquareGrowth()), "growth=3.25", "slope=6.5"); // 3.5² − 3² = 3.25
    assertContains(shown(new SquareGrowth(), "step=0"), "still");
    assertContains(shown(new ProductGrowth()), "growth=2.64"); // 3.6 · 2.4 − 6
  }

  @Test
  void citesWhatHandComputationGives() {
    Map<String, String> facts = new TreeMap<>();
    for (Fact fact : new DerivativesChapter().facts()) {
      facts.put(fact.name(), Nodes.text(List.of(fact.value())));
    }
    assertEquals("9.006001", facts.get("square-right"));
    assertEquals("0.006001", facts.get("square-rise"));
    assertEquals("6.001", facts.get("square-slope"));
    assertEquals("6.0001", facts.get("slope-4"));
    assertEquals("6.00001", facts.get("slope-5"));
    assertEquals("2.27", facts.get("forecast"));
    assertEquals("0.6931", facts.get("slope-base-2"));
    assertEquals("5.5452", facts.get("slope-base-2-at-3"));
  }
}
