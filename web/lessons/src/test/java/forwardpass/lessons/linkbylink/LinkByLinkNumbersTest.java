package forwardpass.lessons.linkbylink;

import static forwardpass.lessons.Sessions.assertContains;
import static forwardpass.lessons.Sessions.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.codeexercise.CodeLesson;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.codeexercise.SmallJavaSubmission;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The curriculum's numbers, and what the figures say, against paper, pencil and mpmath. */
class LinkByLinkNumbersTest {
  @Test
  void theListedExerciseHasTheListedAnswer() {
    assertEquals("42.0", new ExerciseChain().problem(0).conclusion());
  }

  @Test
  void theRatesOfTwoPairsOfGearsMultiply() {
    assertContains(shown(new GearsFigure(), "first=3", "second=4"), "both=12");
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

  @Test
  void citesTheJacobianOfSoftmax() {
    Map<String, String> facts = new TreeMap<>();
    for (Fact fact : new LinkByLinkChapter().facts()) {
      facts.put(fact.name(), Nodes.text(List.of(fact.value())));
    }
    // numpy: diag(p) − p·pᵀ for the softmax p of [2, 1, 0]
    assertEquals(
        "[0.223\u22120.163\u22120.06\u22120.1630.185\u22120.022\u22120.06\u22120.0220.082]",
        facts.get("jacobian"));
    assertEquals("0.223", facts.get("jacobian-11"));
  }

  @Test
  void everyMistakeFailsTheCheckAndTheGradientPasses() {
    assertContains(shown(new CheckDemo()), "passed");
    for (String claim : List.of("sign", "forgotten", "doubled", "nearly")) {
      assertContains(shown(new CheckDemo(), "claim=" + claim), "failed");
    }
  }

  @Test
  void aMeasuredGradientTakesTwoPassesForEachWeightOfTheModel() {
    Map<String, String> facts = new TreeMap<>();
    for (Fact fact : new LinkByLinkChapter().measured(Files::bytes)) {
      facts.put(fact.name(), Nodes.text(List.of(fact.value())));
    }
    assertEquals(Map.of("weight-count", "2,470,464", "check-passes", "4,940,928"), facts);
  }

  private static long passed(String program) {
    SmallJavaSubmission read = SmallJavaSubmission.of(program);
    return FindTheBugSuite.suite(1).tests().stream()
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
