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
