package forwardpass.lessons.dotproduct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.Verdict;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DotProductKeysTest extends ChapterKeys {
  DotProductKeysTest() {
    super(new DotProductChapter());
    second("dot-exercise-dot", given -> dot(given.vector("a"), given.vector("b")));
    second("dot-exercise-perpendicular", DotProductKeysTest::cosineOfTheAngle);
    second("dot-exercise-swap", DotProductKeysTest::cosineOfTheAngle);
    second("dot-exercise-missing", DotProductKeysTest::missingByTheSlope);
    second(
        "dot-exercise-parts",
        given -> given.number("a") * given.number("cosine") * given.number("b"));
    second("dot-exercise-nearest", DotProductKeysTest::nearest);
    second("dot-exercise-scale", DotProductKeysTest::stretched);
    second("dot-exercise-distance", DotProductKeysTest::chord);
    second("dot-exercise-key", DotProductKeysTest::whatTheSecondDoesNotSee);
    second("dot-exercise-measures", DotProductKeysTest::winners);
  }

  /** Another route than by turning: p without its shadow on q, twice as long as it must be. */
  private static double[] whatTheSecondDoesNotSee(PrintedGivens given) {
    double[] p = given.vector("p");
    double[] q = given.vector("q");
    double share = dot(p, q) / dot(q, q);
    double[] rest = {p[0] - share * q[0], p[1] - share * q[1]};
    double scale = 2 * given.number("least") / dot(rest, p);
    return new double[] {scale * rest[0], scale * rest[1]};
  }

  private static String winners(PrintedGivens given) {
    double[] query = given.vector("query");
    double angle = Math.atan2(query[1], query[0]);
    return String.join(
        ", ",
        winner(given, word -> dot(query, word)),
        winner(given, word -> -Math.abs(Math.atan2(word[1], word[0]) - angle)),
        winner(given, word -> -Math.hypot(word[0] - query[0], word[1] - query[1])));
  }

  private static String winner(PrintedGivens given, ToDoubleFunction<double[]> measure) {
    return Stream.of("A", "B", "C")
        .max(Comparator.comparingDouble(each -> measure.applyAsDouble(given.vector(each))))
        .orElseThrow();
  }

  /** From the magnitudes of sum and difference alone: a quarter of ‖a + b‖² − ‖a − b‖². */
  private static double dot(double[] a, double[] b) {
    double four = 0;
    for (int i = 0; i < a.length; i++) {
      four += Math.pow(a[i] + b[i], 2) - Math.pow(a[i] - b[i], 2);
    }
    return four / 4;
  }

  private static double cosineOfTheAngle(PrintedGivens given) {
    double[] a = given.vector("a");
    double[] b = given.vector("b");
    return Math.cos(Math.atan2(a[1], a[0]) - Math.atan2(b[1], b[0]));
  }

  /** Perpendicular lines have slopes whose product is −1. */
  private static double missingByTheSlope(PrintedGivens given) {
    return -given.number("r") / (given.number("q") / given.number("p"));
  }

  private static String nearest(PrintedGivens given) {
    double[] query = given.vector("query");
    return given.options().entrySet().stream()
        .max(Comparator.comparingDouble(each -> dot(query, PrintedGivens.numbers(each.getValue()))))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** On vectors that have this dot product and cosine: [1, 0] and one of the magnitude it takes. */
  private static double[] stretched(PrintedGivens given) {
    double across = given.number("before");
    double up = across * Math.tan(Math.acos(given.number("cosine")));
    double k = given.number("k");
    return new double[] {k * across, k * across / (Math.abs(k) * Math.hypot(across, up))};
  }

  /** The chord of half the angle. */
  private static double chord(PrintedGivens given) {
    return 2 * Math.sin(Math.acos(given.number("cosine")) / 2);
  }

  /** No printed product is negative, so that the keys cannot tell this one. */
  @Test
  void knowsWhatComesOfLosingSigns() {
    int negative = 0;
    for (int seed = 0; seed < 300; seed++) {
      Problem<?> problem = new ExerciseDot().problem(seed);
      double expected = (Double) problem.expected();
      List<Double> a = Nodes.numbers(problem.given().get(0).value().get(0));
      List<Double> b = Nodes.numbers(problem.given().get(1).value().get(0));
      double sizes = 0;
      for (int i = 0; i < 3; i++) {
        sizes += Math.abs(a.get(i) * b.get(i));
      }
      List<String> names = problem.known().stream().map(it -> it.name()).toList();
      assertEquals(sizes != expected, names.contains("signs"), "seed " + seed);
      if (sizes != expected) {
        negative++;
        assertEquals(sizes, problem.known().get(3).value(), "seed " + seed);
      }
    }
    assertTrue(negative > 200, negative + " of 300 have a negative product");
  }

  /** The printed vectors are perpendicular: cosine and dot product are both 0. */
  @Test
  void knowsTheDotProductFromTheCosineWhereTheyDiffer() {
    for (int seed = 0; seed < 300; seed++) {
      Problem<?> problem = new ExercisePerpendicular().problem(seed);
      List<Double> a = Nodes.numbers(problem.given().get(0).value().get(0));
      List<Double> b = Nodes.numbers(problem.given().get(1).value().get(0));
      double dot = a.get(0) * b.get(0) + a.get(1) * b.get(1);
      List<?> values = problem.known().stream().map(Problem.Mistake::value).toList();
      assertEquals(dot != 0, values.contains(dot) && values.size() == 3, "seed " + seed);
    }
  }

  /** What is said of the longest key is true of it in every problem. */
  @Test
  void callsTheKeyOfTheLargestMagnitudeLongest() {
    for (int seed = 0; seed < 1000; seed++) {
      ChoiceAnswer keys = (ChoiceAnswer) new ExerciseNearest().problem(seed).type();
      String longest = "";
      double most = 0;
      for (ChoiceAnswer.Option key : keys.options()) {
        List<Double> entries = Nodes.numbers(key.label().args().get(0).value().get(0));
        double magnitude = Math.hypot(entries.get(0), entries.get(1));
        longest = magnitude > most ? key.name() : longest;
        most = Math.max(most, magnitude);
      }
      assertEquals("longest", longest, "seed " + seed);
    }
  }

  /** The printed queries are [2, 1], which must score 10, and [1, 3], which must score 0. */
  @Test
  void saysWhatAKeyLacks() {
    Problem<?> problem = new ExerciseKey().problem(0);
    Message heard = lacks(problem, 6, 1); // 6 + 3
    assertEquals("built.heard", heard.key());
    assertEquals(List.of(9.0), Nodes.numbers(heard.args().get(0).value().get(0)));
    Message unheard = lacks(problem, 4.5, -1.5); // 9 - 1.5
    assertEquals("built.unheard", unheard.key());
    assertEquals(List.of(7.5), Nodes.numbers(unheard.args().get(0).value().get(0)));
    assertEquals(Verdict.Kind.RIGHT, Verdict.of(problem, "300, -100").kind());
  }

  private static Message lacks(Problem<?> problem, double x, double y) {
    Verdict verdict = Verdict.of(problem, x + ", " + y);
    assertEquals(Verdict.Kind.WRONG, verdict.kind(), x + ", " + y);
    return verdict.message();
  }
}
