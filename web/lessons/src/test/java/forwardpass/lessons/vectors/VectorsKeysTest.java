package forwardpass.lessons.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.Verdict;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VectorsKeysTest extends ChapterKeys {
  VectorsKeysTest() {
    super(new VectorsChapter());
    second("vectors-exercise-magnitude", given -> magnitude(given.vector("v")));
    second(
        "vectors-exercise-difference", given -> difference(given.vector("a"), given.vector("b")));
    second("vectors-exercise-scale", VectorsKeysTest::magnitudeOfAStretchedAxis);
    second(
        "vectors-exercise-distance",
        given -> magnitude(difference(given.vector("b"), given.vector("a"))));
    second("vectors-exercise-unit", given -> unitByItsAngle(given.vector("v")));
    second(
        "vectors-exercise-entries",
        given -> given.number("width") * given.number("length") * given.number("batch"));
    second("vectors-exercise-many-equal", VectorsKeysTest::magnitudeEntryByEntry);
    second("vectors-exercise-place", VectorsKeysTest::halfwayRound);
  }

  /** Another place than the solution's: to the upper left, on the diagonal. */
  private static double[] halfwayRound(PrintedGivens given) {
    double[] a = given.vector("a");
    double side = given.number("d") * Math.sin(Math.PI / 4);
    return new double[] {a[0] - side, a[1] + side};
  }

  /** One right triangle upon the other. */
  private static double magnitude(double... v) {
    double magnitude = 0;
    for (double entry : v) {
      magnitude = Math.hypot(magnitude, entry);
    }
    return magnitude;
  }

  private static double[] difference(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] - b[i]).toArray();
  }

  private static double magnitudeOfAStretchedAxis(PrintedGivens given) {
    return magnitude(given.number("norm") * given.number("factor"), 0);
  }

  private static double[] unitByItsAngle(double[] v) {
    double angle = Math.atan2(v[1], v[0]);
    return new double[] {Math.cos(angle), Math.sin(angle)};
  }

  private static double magnitudeEntryByEntry(PrintedGivens given) {
    double[] v = new double[(int) given.number("n")];
    Arrays.fill(v, given.number("entry"));
    return magnitude(v);
  }

  /** The printed vector has no negative entry, so that the keys cannot tell these two. */
  @Test
  void knowsWhatComesOfKeepingSigns() {
    int negative = 0;
    for (int seed = 0; seed < 300; seed++) {
      Problem<?> problem = new ExerciseMagnitude().problem(seed);
      double expected = (Double) problem.expected();
      double signed = 0;
      double sum = 0;
      List<String> names = problem.known().stream().map(it -> it.name()).toList();
      for (double entry : Nodes.numbers(problem.given().get(0).value().get(0))) {
        signed += Math.signum(entry) * entry * entry;
        sum += entry;
      }
      if (signed == expected * expected) {
        assertEquals(List.of("no-root", "sizes", "doubled"), names);
        continue;
      }
      negative++;
      assertEquals(List.of("no-root", "sizes", "doubled", "sum", "signed"), names);
      assertEquals(sum, problem.known().get(3).value());
      assertEquals(Math.sqrt(Math.abs(signed)), problem.known().get(4).value());
    }
    assertTrue(negative > 200, negative + " of 300 have a negative entry");
  }

  /** The printed word stands at [2, 1], and the place is to be 5 away. */
  @Test
  void saysWhatAPlaceLacks() {
    Problem<?> problem = new ExercisePlace().problem(0);
    assertEquals("built.straight", lacks(problem, 2, 6).key());
    assertEquals("built.straight", lacks(problem, -3, 1).key());
    Message near = lacks(problem, 3, 3); // the root of 1 + 4
    assertEquals("built.distance", near.key());
    assertEquals(List.of(Math.sqrt(5)), Nodes.numbers(near.args().get(0).value().get(0)));
    assertEquals(Verdict.Kind.RIGHT, Verdict.of(problem, "-1, 5").kind());
  }

  private static Message lacks(Problem<?> problem, double x, double y) {
    Verdict verdict = Verdict.of(problem, x + ", " + y);
    assertEquals(Verdict.Kind.WRONG, verdict.kind(), x + ", " + y);
    return verdict.message();
  }
}
