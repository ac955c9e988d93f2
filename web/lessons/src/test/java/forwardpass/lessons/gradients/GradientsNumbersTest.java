package forwardpass.lessons.gradients;

import static forwardpass.lessons.Sessions.assertContains;
import static forwardpass.lessons.Sessions.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The curriculum's numbers, and what the figures say, against paper, pencil and mpmath. */
class GradientsNumbersTest {
  @Test
  void theListedExerciseHasTheListedAnswer() {
    assertEquals("7.0, -5.0", new ExerciseGradient().problem(0).conclusion());
  }

  @Test
  void thePartialsOfTheBooksExampleAreSevenAndSix() {
    assertContains(shown(new WorkedLesson(new PartialsByHand())), "[7,6]");
  }

  /** f = x² + 2y² at (2, 1): ∇f = [4, 4], magnitude 5.657; at 135° the slope is 0. */
  @Test
  void theSlopeIsLargestAlongTheGradientAndZeroAcrossIt() {
    assertEquals(5.656854, ContourFigure.slope(Quadratic.BOWL, 2, 1, 45), 1e-6);
    assertEquals(0, ContourFigure.slope(Quadratic.BOWL, 2, 1, 135), 1e-9);
    assertEquals(-5.656854, ContourFigure.slope(Quadratic.BOWL, 2, 1, 225), 1e-6);
    assertContains(shown(new ContourFigure()), "gradient=[4,4]", "5.657");
    assertContains(shown(new ContourFigure(), "x=0", "y=0"), "flat");
  }

  @Test
  void surfacesHaveTheSlopesOfTheirRules() {
    assertContains(shown(new SurfaceFigure()), "height=10", "along-x=7", "along-y=6");
    for (Quadratic f : List.of(Quadratic.BOWL, Quadratic.MIXED, Quadratic.RAVINE)) {
      double[] gradient = f.gradient(1.5, -0.5);
      assertEquals((f.at(1.501, -0.5) - f.at(1.499, -0.5)) / 0.002, gradient[0], 1e-9);
      assertEquals((f.at(1.5, -0.499) - f.at(1.5, -0.501)) / 0.002, gradient[1], 1e-9);
    }
    assertEquals(-18, Quadratic.MIXED.lowest(3)); // at (3, −3): 9 − 27
    assertEquals(36, Quadratic.MIXED.highest(3));
  }

  /** The backward pass of the model that ships, against turning the weight: four digits. */
  @Test
  void theMeasuredSlopeOfAWeightIsThatOfTheBackwardPass() {
    Map<String, String> facts = new TreeMap<>();
    for (Fact fact : new GradientsChapter().measured(Files::bytes)) {
      facts.put(fact.name(), Nodes.text(List.of(fact.value())).replace('\u2212', '-'));
    }
    double measured = Double.parseDouble(facts.get("weight-measured"));
    assertEquals(Double.parseDouble(facts.get("weight-slope")), measured, 2e-4);
    double up = Double.parseDouble(facts.get("weight-up"));
    double down = Double.parseDouble(facts.get("weight-down"));
    assertEquals((up - down) / 0.02, measured, 0.006); // the losses are rounded to four decimals
    assertEquals("2,470,464", facts.get("weight-count"));
  }
}
