package forwardpass.lessons.movinggrid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.Verdict;
import forwardpass.lessons.node.Nodes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    Problem<?> problem = new ExerciseBuild().problem(0);
    List<String> said = new ArrayList<>();
    for (String wrong : List.of("1, 0; 0, 1", "1, 3; 2, 0")) {
      said.add(Nodes.text(new EchoWords().say(Verdict.of(problem, wrong).message())));
    }
    assertEquals(List.of("built.ran ran=[2,1,1]", "built.ran ran=[5,4,\u22126]"), said);
  }
}
