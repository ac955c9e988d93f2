package forwardpass.lessons.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.answer.AnswerType;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every exercise of the book promises, for a thousand seeds each. */
class ExerciseContractTest {
  private static final int SEEDS = 1000;
  private static final EchoWords WORDS = new EchoWords();

  static Stream<Named<ExerciseLesson>> exercises() {
    List<Named<ExerciseLesson>> found = new ArrayList<>();
    for (Lesson<?> lesson : Lessons.all()) {
      if (lesson instanceof ExerciseLesson exercise) {
        found.add(Named.of(lesson.id(), exercise));
      }
    }
    assertTrue(found.size() >= 8, () -> "only " + found.size() + " exercises found");
    return found.stream();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void keepsThePromisesOverAThousandSeeds(ExerciseLesson lesson) {
    for (int seed = 0; seed < SEEDS; seed++) {
      checkOne(lesson, seed);
    }
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void knowsNoMistakeThatNobodyCanMake(ExerciseLesson lesson) {
    Set<String> known = new TreeSet<>();
    Set<String> met = new TreeSet<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Problem<?> problem = lesson.exercise().problem(seed);
      problem.known().forEach(mistake -> known.add(mistake.name()));
      problem.mistakes().forEach(mistake -> met.add(mistake.name()));
    }
    known.removeAll(met);
    assertEquals(Set.of(), known, "never told from the answer or another mistake");
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void printedProblemTellsEveryMistakeFromTheAnswerAndTheOthers(ExerciseLesson lesson) {
    Problem<?> problem = lesson.exercise().problem(0);
    Set<String> hidden = new TreeSet<>();
    problem.known().forEach(mistake -> hidden.add(mistake.name()));
    problem.mistakes().forEach(mistake -> hidden.remove(mistake.name()));
    assertEquals(Set.of(), hidden, "look like the answer or like another mistake");
  }

  private static void checkOne(ExerciseLesson lesson, int seed) {
    Exercise exercise = lesson.exercise();
    Problem<?> problem = exercise.problem(seed);
    String where = lesson.id() + ", seed " + seed + ": ";
    String prompt = Nodes.text(List.of(problem.prompt().lower(WORDS)));
    assertEquals(
        prompt, Nodes.text(List.of(exercise.problem(seed).prompt().lower(WORDS))), where + "pure");
    checkNumbersCanBeWorkedByHand(where, problem.prompt().lower(WORDS));
    checkAnswer(where, problem);
    checkMistakes(where, problem, seed);
    checkHints(where, problem);
  }

  private static void checkNumbersCanBeWorkedByHand(String where, Node node) {
    if (node instanceof Num num) {
      int digits = 0;
      boolean leading = true;
      for (char c : num.text().toCharArray()) {
        leading &= c == '0' || c == '.' || c == '\u2212';
        digits += !leading && Character.isDigit(c) ? 1 : 0;
      }
      assertTrue(digits <= 3, where + num.text() + " has more than three significant digits");
    } else if (node instanceof Element element) {
      for (Node child : element.children()) {
        checkNumbersCanBeWorkedByHand(where, child);
      }
    }
  }

  private static <A> void checkAnswer(String where, Problem<A> problem) {
    AnswerType<A> type = problem.type();
    assertEquals(Verdict.Kind.RIGHT, kind(problem, problem.conclusion()), where + "conclusion");
    AnswerType.Samples samples = type.samples(problem.expected());
    for (String text : samples.correct()) {
      assertEquals(Verdict.Kind.RIGHT, kind(problem, text), where + "right: " + text);
    }
    for (String text : samples.wrong()) {
      Verdict.Kind kind = kind(problem, text);
      assertTrue(
          kind == Verdict.Kind.WRONG || kind == Verdict.Kind.MISTAKE, where + "wrong: " + text);
    }
    for (String text : samples.unreadable()) {
      assertEquals(Verdict.Kind.UNREADABLE, kind(problem, text), where + "unreadable: " + text);
    }
    assertEquals(Verdict.Kind.UNREADABLE, kind(problem, "  "), where + "empty");
  }

  private static <A> Verdict.Kind kind(Problem<A> problem, String text) {
    return Verdict.of(problem, text).kind();
  }

  private static <A> void checkMistakes(String where, Problem<A> problem, int seed) {
    List<Problem.Mistake<A>> mistakes = problem.mistakes();
    int least = seed == 0 ? 2 : 1;
    assertTrue(mistakes.size() >= least, where + mistakes.size() + " known mistakes");
    for (int i = 0; i < mistakes.size(); i++) {
      A value = mistakes.get(i).value();
      assertFalse(problem.type().agrees(value, problem.expected()), where + "mistake is right");
      for (int j = 0; j < i; j++) {
        assertFalse(problem.type().agrees(value, mistakes.get(j).value()), where + "same mistake");
      }
      Verdict verdict = Verdict.of(problem, problem.type().print(value));
      assertEquals(mistakes.get(i).explanation(), verdict.message(), where + "mistake " + i);
    }
  }

  private static <A> void checkHints(String where, Problem<A> problem) {
    assertTrue(problem.hints().size() >= 2, where + "hints");
    for (Message hint : problem.hints()) {
      String said = " " + Nodes.text(WORDS.say(hint)) + " ";
      assertFalse(said.contains(problem.conclusion()), where + "hint gives it away: " + said);
    }
  }
}
