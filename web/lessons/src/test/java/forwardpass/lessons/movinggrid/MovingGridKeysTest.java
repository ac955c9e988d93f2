package forwardpass.lessons.movinggrid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.PrintedGivens;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovingGridKeysTest extends ChapterKeys {
  MovingGridKeysTest() {
    super(new MovingGridChapter());
    second("matrices-exercise-build", MovingGridKeysTest::outerProduct);
    second("moving-grid-exercise-columns", MovingGridKeysTest::solved);
    second("moving-grid-exercise-determinant", MovingGridKeysTest::shoelace);
    second("moving-grid-exercise-two-moves", MovingGridKeysTest::followed);
    second("moving-grid-exercise-area", MovingGridKeysTest::slid);
  }

  /** Of [1, 0] and [1, 1] one makes [0, 1] again, so the images are mixed in the same way. */
  private static double[][] solved(PrintedGivens given) {
    double[] a = given.vector("first");
    double[] s = given.vector("both");
    return new double[][] {{a[0], s[0] - a[0]}, {a[1], s[1] - a[1]}};
  }

  /** The signed area of the polygon 0, a, a + b, b, corner by corner. */
  private static Object shoelace(PrintedGivens given) {
    double[][] a = given.matrix("a");
    double[][] corners = {
      {0, 0}, {a[0][0], a[1][0]}, {a[0][0] + a[0][1], a[1][0] + a[1][1]}, {a[0][1], a[1][1]}
    };
    double twice = 0;
    for (int i = 0; i < 4; i++) {
      double[] here = corners[i];
      double[] next = corners[(i + 1) % 4];
      twice += here[0] * next[1] - next[0] * here[1];
    }
    return twice / 2;
  }

  /** Both axes followed through both moves. */
  private static double[][] followed(PrintedGivens given) {
    double[][] first = given.matrix("first");
    double[][] then = given.matrix("then");
    double[][] out = new double[2][2];
    for (int axis = 0; axis < 2; axis++) {
      double x = first[0][axis];
      double y = first[1][axis];
      out[0][axis] = x * then[0][0] + y * then[0][1];
      out[1][axis] = x * then[1][0] + y * then[1][1];
    }
    return out;
  }

  /** The second column at right angles to the first, as long as the area asks for. */
  private static double[][] slid(PrintedGivens given) {
    double[] a = given.vector("first");
    double far = given.number("area") / (a[0] * a[0] + a[1] * a[1]);
    return new double[][] {{a[0], far * a[1]}, {a[1], -far * a[0]}};
  }

  /** w vᵀ / v · v: what lies along v goes to w, what is perpendicular to v to zero. */
  private static double[][] outerProduct(PrintedGivens given) {
    double[] v = given.vector("v");
    double[] w = given.vector("w");
    double size = v[0] * v[0] + v[1] * v[1];
    return new double[][] {
      {w[0] * v[0] / size, w[0] * v[1] / size}, {w[1] * v[0] / size, w[1] * v[1] / size}
    };
  }

  @Test
  void anyMatrixThatDoesWhatIsAskedIsRight() {
    Problem<?> problem = new ExerciseBuild().problem(0); // [2, 1] to [5, 4]
    for (String right : List.of("0, 5; 0, 4", "2.5, 0; 2, 0", "1, 3; 0.8, 2.4", "-5 15; -4 12")) {
      assertEquals(Verdict.Kind.RIGHT, Verdict.of(problem, right).kind(), right);
    }
  }

  @Test
  void wrongMatrixIsToldWhatItDoes() {
    Exercise exercise = new ExerciseBuild();
    List<String> said = new ArrayList<>();
    for (String wrong : List.of("1, 0; 0, 1", "1, 3; 2, 0")) {
      said.add(said(exercise, wrong));
    }
    assertEquals(List.of("built.ran ran=[2,1,1]", "built.ran ran=[5,4,\u22126]"), said);
  }

  /**
   * [1, 0] to [2, 1] and [1, 1] to [1, 4]: one entry wrong, and two that make up for each other.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3, -1; 1, 3 | first=[3,1] both=[2,4]
          2, 0; 1, 3  | first=[2,1] both=[2,4]
          2, -1; 2, 3 | first=[2,2] both=[1,5]
          2, -1; 1, 4 | first=[2,1] both=[1,5]
          1, 0; 1, 3  | first=[1,1] both=[1,4]
          2, -1; 0, 4 | first=[2,0] both=[1,4]
          """)
  void wrongColumnsAreToldWhereTheyLeadTo(String wrong, String said) {
    Exercise exercise = new ExerciseColumns();
    assertEquals("built.lands " + said, said(exercise, wrong));
    assertEquals(Verdict.Kind.RIGHT, Verdict.of(exercise.problem(0), "2, -1; 1, 3").kind());
  }

  /** [1, 0] to [2, 1], and the determinant −5. */
  @Test
  void anyMatrixWithTheAreaAskedForIsRight() {
    Exercise exercise = new ExerciseArea();
    for (String right : List.of("2, 1; 1, -2", "2, 5; 1, 0", "2, -3; 1, -4")) {
      assertEquals(Verdict.Kind.RIGHT, Verdict.of(exercise.problem(0), right).kind(), right);
    }
    assertEquals("built.ran ran=[2,1,\u22126]", said(exercise, "2, 0; 1, -3"));
    assertEquals("built.ran ran=[3,1,\u22125]", said(exercise, "3, 2; 1, -1"));
    assertEquals("built.ran ran=[2,2,\u22124]", said(exercise, "2, 0; 2, -2"));
  }

  @Test
  void praiseSaysWhatTheSignOfTheDeterminantSays() {
    Set<String> said = new TreeSet<>();
    for (int seed = 0; seed < 1000; seed++) {
      Problem<?> problem = new ExerciseDeterminant().problem(seed);
      double sign = Math.signum((Double) problem.expected());
      said.add((int) sign + " " + problem.praise().key());
    }
    assertEquals(Set.of("-1 praise.over", "0 praise.flat", "1 praise.kept"), said);
  }
}
