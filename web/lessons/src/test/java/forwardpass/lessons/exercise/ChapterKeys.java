package forwardpass.lessons.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.node.Nodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds a chapter's exercises against what was worked out elsewhere: the printed problem against
 * {@code keys/CHAPTER.txt}, every other against a second way to the answer. Neither calls the code
 * under test.
 */
public abstract class ChapterKeys {
  private static final int SEEDS = 1000;

  private final Chapter chapter;
  private final Map<String, Function<PrintedGivens, Object>> ways = new LinkedHashMap<>();

  protected ChapterKeys(Chapter chapter) {
    this.chapter = chapter;
  }

  /**
   * A second way to an exercise's answer, from what the prompt shows.
   *
   * @param way gives a Double, a double[], a double[][], an int[] for a shape, or the name of the
   *     option
   */
  protected final void second(String id, Function<PrintedGivens, Object> way) {
    ways.put(id, way);
  }

  /** A slope for a second way that measures, good to some ten digits. */
  protected static double measured(DoubleUnaryOperator f, double x) {
    double step = 1e-5;
    return (f.applyAsDouble(x + step) - f.applyAsDouble(x - step)) / (2 * step);
  }

  /** What is said of an answer to the printed problem. */
  protected static String said(Exercise exercise, String typed) {
    return Nodes.text(new EchoWords().say(Verdict.of(exercise.problem(0), typed).message()));
  }

  private List<ExerciseLesson> exercises() {
    List<ExerciseLesson> found = new ArrayList<>();
    for (Lesson<?> lesson : chapter.lessons()) {
      if (lesson instanceof ExerciseLesson exercise) {
        found.add(exercise);
      }
    }
    return found;
  }

  @TestFactory
  Stream<DynamicTest> printedProblemsAreAsWorkedByHand() {
    Map<String, WorkedKey> keys = WorkedKey.ofChapter(chapter.id());
    return exercises().stream()
        .map(lesson -> dynamicTest(lesson.id(), () -> checkPrinted(lesson, keys.get(lesson.id()))));
  }

  @TestFactory
  Stream<DynamicTest> otherProblemsAreDrawnAsTheKeysSay() {
    Map<String, WorkedKey> keys = WorkedKey.ofChapter(chapter.id());
    return exercises().stream()
        .map(lesson -> dynamicTest(lesson.id(), () -> checkDrawn(lesson, keys.get(lesson.id()))));
  }

  @TestFactory
  Stream<DynamicTest> otherProblemsAgreeWithASecondWay() {
    return exercises().stream().map(lesson -> dynamicTest(lesson.id(), () -> checkOthers(lesson)));
  }

  private static void checkPrinted(ExerciseLesson lesson, @Nullable WorkedKey key) {
    assertNotNull(key, "the keys have no " + lesson.id());
    assertFalse(key.working().isEmpty(), "no working shown for " + lesson.id());
    Problem<?> problem = lesson.exercise().problem(0);
    Map<String, String> found = new LinkedHashMap<>(Range.shown(problem));
    found.put("answer", problem.conclusion());
    found.put("hints", Integer.toString(problem.hints().size()));
    mistakes(problem).forEach((name, text) -> found.put("mistake " + name, text));
    PrintedGivens.texts(problem.worked()).forEach((name, text) -> found.put("shows " + name, text));
    found.values().removeIf(String::isEmpty);
    assertEquals(lines(key.printed()), lines(found), lesson.id());
  }

  private static void checkDrawn(ExerciseLesson lesson, @Nullable WorkedKey key) {
    assertNotNull(key, "the keys have no " + lesson.id());
    OtherProblems others = OtherProblems.of(lesson.exercise());
    Map<String, String> found = new LinkedHashMap<>();
    Range.of(others.shown())
        .forEach((line, range) -> found.put(line, range.fitting(key.others().get(line))));
    found.put("problems", others.count());
    found.put("draws", others.draws());
    found.values().removeIf(String::isEmpty);
    assertEquals(lines(key.others()), lines(found), lesson.id());
  }

  private static <A> Map<String, String> mistakes(Problem<A> problem) {
    Map<String, String> texts = new LinkedHashMap<>();
    problem.known().forEach(it -> texts.put(it.name(), problem.type().print(it.value())));
    return texts;
  }

  private static String lines(Map<String, String> values) {
    StringJoiner out = new StringJoiner("\n");
    new TreeMap<>(values).forEach((name, value) -> out.add(name + " = " + value));
    return out.toString();
  }

  private void checkOthers(ExerciseLesson lesson) {
    Function<PrintedGivens, Object> way = ways.get(lesson.id());
    assertNotNull(way, "no second way to the answer of " + lesson.id());
    for (int seed = 0; seed < SEEDS; seed++) {
      Problem<?> problem = lesson.exercise().problem(seed);
      String answer = typed(way.apply(PrintedGivens.of(problem)));
      String where =
          lesson.id() + ", seed " + seed + ": " + answer + " against " + problem.conclusion();
      assertEquals(Verdict.Kind.RIGHT, Verdict.of(problem, answer).kind(), where);
    }
  }

  /** As a reader types it, with all digits. */
  private static String typed(Object answer) {
    if (answer instanceof Double number) {
      return new BigDecimal(number).toPlainString();
    } else if (answer instanceof double[] list) {
      return String.join(", ", Arrays.stream(list).mapToObj(ChapterKeys::typed).toList());
    } else if (answer instanceof double[][] rows) {
      return String.join("; ", Arrays.stream(rows).map(ChapterKeys::typed).toList());
    } else if (answer instanceof int[] shape) {
      return Arrays.toString(shape).replace('[', '(').replace(']', ')');
    }
    return answer.toString();
  }
}
