package forwardpass.lessons.gradientdescent;


import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** A gradient shortened to the norm that is allowed. */
public final class ExerciseClip implements Exercise<List<Double>> {
  /** Whole numbers whose squares add up to a square, and its root. */
  private static final int[][] TRIPLES = {{6, 8, 10}, {3, 4, 5}, {5, 12, 13}, {9, 12, 15}};

  @Override
  public Problem<List<Double>> problem(Given given) {
    int[] sides = TRIPLES[given.integer(0, 0, TRIPLES.length - 1)];
    int sign = given.choice(-1, 1);
    double[] g = given.show("g", (double) sides[0], (double) sign * sides[1]);
    int most = given.choice("c", 2, 1, 3, 4);
    double norm = sides[2];
    double factor = most / norm;
    double bySum = (double) most / (sides[0] + sides[1]);
    return given
        .asks(new VectorAnswer(2, 3), Reals.list(factor * g[0], factor * g[1]))
        .hinted("norm", norm, 0)
        .result("factor", factor, 3)
        .result("clipped", new double[] {factor * g[0], factor * g[1]}, 3)
        .mistake("each", Reals.list(Math.min(most, g[0]), sign * Math.min(most, sides[1])))
        .mistakeIf(most != 1, "unit", Reals.list(g[0] / norm, g[1] / norm))
        .mistake("by-sum", Reals.list(bySum * g[0], bySum * g[1]))
        .mistake("unchanged", Reals.list(g))
        .problem(2);
  }
}
