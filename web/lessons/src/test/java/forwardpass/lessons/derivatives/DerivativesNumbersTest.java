package forwardpass.lessons.derivatives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.codeexercise.CodeLesson;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
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
class DerivativesNumbersTest {
  private static String conclusion(Exercise exercise) {
    return exercise.problem(0).conclusion();
  }

  @Test
  void theListedExercisesHaveTheListedAnswers() {
    assertEquals("6.01", conclusion(new ExerciseSlope()));
    assertEquals("12.0", conclusion(new ExercisePower()));
    assertEquals("7.0, -5.0", conclusion(new ExerciseGradient()));
    assertEquals("42.0", conclusion(new ExerciseChain()));
  }

  /** The lesson as a reader without pictures has it, with some parameters set. */
  private static String text(Lesson<?> lesson, String... settings) {
    Parameters parameters = Parameters.initial(lesson.parameters());
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      parameters =
          parameters.withText(setting.substring(0, equals), setting.substring(equals + 1)).get();
    }
    Session<?> session = Session.start(lesson, parameters);
    return Nodes.text(List.of(session.view(new EchoWords())));
  }

  private static void assertShows(String text, String... wanted) {
    for (String each : wanted) {
      assertTrue(text.contains(each), () -> each + " is missing in " + text);
    }
  }

  @Test
  void theSquareAtThreeRisesBySixForEachUnit() {
    assertShows(text(new WorkedLesson(new SlopeByHand())), "9.006001", "0.006001", "6.001");
  }

  /** 3 + 10⁻⁷ is 3 in float32, whose neighbours of 3 are 2.4·10⁻⁷ away. */
  @Test
  void float32LosesTheSlopeAtAStepOfTenToTheMinusSeven() {
    String lost = text(new WorkedLesson(new SlopeByHand()), "k=7");
    assertShows(
        lost,
        "float32.place a=3 b=0.0000001=3square.numbers x=3=9",
        "slope.numbers a=0 b=0.0000001=0");
    String kept = text(new WorkedLesson(new SlopeByHand()), "k=3");
    assertShows(kept, "6.000518"); // numpy: (float32(3.001)**2 - 9) / float32(0.001)
  }

  @Test
  void thePartialsOfTheBooksExampleAreSevenAndSix() {
    assertShows(text(new WorkedLesson(new PartialsByHand())), "[7,6]");
  }

  @Test
  void bothWaysThroughTheChainGiveFortyTwo() {
    String text = text(new WorkedLesson(new ChainByHand()));
    assertShows(text, "outer=14", "42");
    assertEquals(3, text.split("=42", -1).length - 1, text); // by links, multiplied out, measured
  }

  /** mpmath: Q = softmax(2, 1, 0.1) = 0.659001, 0.242433, 0.098566; Q − P with c = 1. */
  @Test
  void whatIsLeftOfLogarithmAndSoftmaxIsTheShareLessTheTruth() {
    assertShows(
        text(new WorkedLesson(new SoftmaxLossByHand())),
        "0.6590",
        "\u22124.1249", // −1 / 0.242433
        "0.1837", // 0.242433 · 0.757567
        "\u22120.7576",
        "0.0986");
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
    assertShows(text(new BaseFigure(), "b=2.72"), "near base=2.72");
    assertShows(text(new BaseFigure(), "b=2.7"), "slow");
    assertShows(text(new BaseFigure(), "b=2.75"), "fast");
  }

  @Test
  void eachDoublingOfTheZoomHalvesTheGapAsAShareOfTheField() {
    Sloped square = Sloped.named("square");
    double share = TangentFigure.gap(square, 1, 1) / 1;
    assertEquals(0.25, share, 1e-12); // (x + ½)² − x² − 2x·½ = ¼
    assertEquals(2, share / (TangentFigure.gap(square, 1, 0.5) / 0.5), 1e-9);
    assertShows(text(new TangentFigure(), "f=relu", "x=0", "zoom=10"), "corner zoom=1024");
    assertShows(text(new TangentFigure(), "f=relu", "x=0.5"), "slope=1");
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
    assertShows(text(new StepSizeFigure(), "e=-1"), "bend");
    assertShows(text(new StepSizeFigure(), "e=-5"), "best step");
    assertShows(text(new StepSizeFigure(), "e=-9"), "rounding");
  }

  /** f = x² + 2y² at (2, 1): ∇f = [4, 4], magnitude 5.657; at 135° the slope is 0. */
  @Test
  void theSlopeIsLargestAlongTheGradientAndZeroAcrossIt() {
    assertEquals(5.656854, ContourFigure.slope(Quadratic.BOWL, 2, 1, 45), 1e-6);
    assertEquals(0, ContourFigure.slope(Quadratic.BOWL, 2, 1, 135), 1e-9);
    assertEquals(-5.656854, ContourFigure.slope(Quadratic.BOWL, 2, 1, 225), 1e-6);
    assertShows(text(new ContourFigure()), "gradient=[4,4]", "5.657");
    assertShows(text(new ContourFigure(), "x=0", "y=0"), "flat");
  }

  @Test
  void surfacesHaveTheSlopesOfTheirRules() {
    assertShows(text(new SurfaceFigure()), "height=10", "along-x=7", "along-y=6");
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
    assertShows(text(new CheckDemo()), "passed");
    for (String claim : List.of("sign", "forgotten", "doubled", "nearly")) {
      assertShows(text(new CheckDemo(), "claim=" + claim), "failed");
    }
  }

  @Test
  void growingSidesGainStripsAndACorner() {
    assertShows(text(new SquareGrowth()), "growth=3.25", "slope=6.5"); // 3.5² − 3² = 3.25
    assertShows(text(new SquareGrowth(), "step=0"), "still");
    assertShows(text(new ProductGrowth()), "growth=2.64"); // 3.6 · 2.4 − 6
    assertShows(text(new GearsFigure(), "first=3", "second=4"), "both=12");
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
    for (Fact fact : new DerivativesChapter().measured(DerivativesNumbersTest::file)) {
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
