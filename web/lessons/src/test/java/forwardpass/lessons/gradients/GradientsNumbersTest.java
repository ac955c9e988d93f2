package forwardpass.lessons.gradients;

import static forwardpass.lessons.Sessions.assertContains;
import static forwardpass.lessons.Sessions.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.codeexercise.CodeLesson;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.smalljava.Program;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The curriculum's numbers, and what the figures say, against paper, pencil and mpmath. */
class GradientsNumbersTest {
  private static String conclusion(Exercise exercise) {
    return exercise.problem(0).conclusion();
  }

  @Test
  void theListedExercisesHaveTheListedAnswers() {
    assertEquals("7.0, -5.0", conclusion(new ExerciseGradient()));
    assertEquals("42.0", conclusion(new ExerciseChain()));
  }

  @Test
  void thePartialsOfTheBooksExampleAreSevenAndSix() {
    assertContains(shown(new WorkedLesson(new PartialsByHand())), "[7,6]");
  }

  @Test
  void bothWaysThroughTheChainGiveFortyTwo() {
    String text = shown(new WorkedLesson(new ChainByHand()));
    assertContains(text, "outer=14", "42");
    assertEquals(3, text.split("=42", -1).length - 1, text); // by links, multiplied out, measured
  }

  /** mpmath: Q = softmax(2, 1, 0.1) = 0.659001, 0.242433, 0.098566; Q − P with c = 1. */
  @Test
  void whatIsLeftOfLogarithmAndSoftmaxIsTheShareLessTheTruth() {
    assertContains(
        shown(new WorkedLesson(new SoftmaxLossByHand())),
        "0.6590",
        "\u22124.1249", // −1 / 0.242433
        "0.1837", // 0.242433 · 0.757567
        "\u22120.7576",
        "0.0986");
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

  @Test
  void everyMistakeFailsTheCheckAndTheGradientPasses() {
    assertContains(shown(new CheckDemo()), "passed");
    for (String claim : List.of("sign", "forgotten", "doubled", "nearly")) {
      assertContains(shown(new CheckDemo(), "claim=" + claim), "failed");
    }
  }

  @Test
  void theRatesOfTwoPairsOfGearsMultiply() {
    assertContains(shown(new GearsFigure(), "first=3", "second=4"), "both=12");
  }

  @Test
  void citesTheJacobianOfSoftmax() {
    Map<String, String> facts = new TreeMap<>();
    for (Fact fact : new GradientsChapter().facts()) {
      facts.put(fact.name(), Nodes.text(List.of(fact.value())));
    }
    // numpy: diag(p) − p·pᵀ for the softmax p of [2, 1, 0]
    assertEquals(
        "[0.223\u22120.163\u22120.06\u22120.1630.185\u22120.022\u22120.06\u22120.0220.082]",
        facts.get("jacobian"));
    assertEquals("0.223", facts.get("jacobian-11"));
  }

  /** The backward pass of the model that ships, against turning the weight: four digits. */
  @Test
  void theMeasuredSlopeOfAWeightIsThatOfTheBackwardPass() {
    Map<String, String> facts = new TreeMap<>();
    for (Fact fact : new GradientsChapter().measured(GradientsNumbersTest::file)) {
      facts.put(fact.name(), Nodes.text(List.of(fact.value())).replace('\u2212', '-'));
    }
    double measured = Double.parseDouble(facts.get("weight-measured"));
    assertEquals(Double.parseDouble(facts.get("weight-slope")), measured, 2e-4);
    double up = Double.parseDouble(facts.get("weight-up"));
    double down = Double.parseDouble(facts.get("weight-down"));
    assertEquals((up - down) / 0.02, measured, 0.006); // the losses are rounded to four decimals
    assertEquals("2,470,464", facts.get("weight-count"));
    assertEquals("4,940,928", facts.get("check-passes"));
  }

  private static byte[] file(String path) {
    try {
      return Files.readAllBytes(Path.of("../../static").resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long passed(String program) {
    Program read = Program.read(program);
    return FindTheBugSuite.suite().tests().stream()
        .map(CodeTest::check)
        .filter(check -> check.run(read) == null)
        .count();
  }

  @Test
  void onlyTheMendedLinePassesAllTests() {
    CodeLesson lesson = FindTheBug.lesson();
    assertEquals(4, passed(lesson.solution()));
    assertEquals(0, passed(lesson.starter()));
    String hidden = lesson.starter().replace("/ (2 * h)", "/ h");
    assertEquals(2, passed(hidden)); // right to two decimals, a forward difference, x moved
    String unrestored = lesson.solution().replace("x[i] += h;\n    g[i]", "g[i]");
    assertTrue(passed(unrestored) < 4);
  }
}
