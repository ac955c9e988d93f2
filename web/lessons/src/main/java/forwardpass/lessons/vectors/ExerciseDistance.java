package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** The distance of two points: the magnitude of their difference. */
public final class ExerciseDistance implements Exercise<Double> {
  @Override
  public String id() {
    return "vectors-exercise-distance";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] b = seed == 0 ? new double[] {1, 2} : corner(rng);
    double[] gap = seed == 0 ? new double[] {3, 4} : Draws.evenTriangle(rng);
    double[] a = Vectors.add(b, gap);
    return new ProblemBuilder<>(NumberAnswer.exact(), Vectors.distance(a, b))
        .with("a", Lists.math(a))
        .with("b", Lists.math(b))
        .with("gap", Lists.math(gap))
        .result("squares", Lists.math(Num.upTo(Vectors.dot(gap, gap), 0)))
        .result("distance", Lists.math(Num.upTo(Vectors.norm(gap), 0)))
        .mistake("no-root", Vectors.dot(gap, gap))
        .mistake("blocks", Math.abs(gap[0]) + Math.abs(gap[1]))
        .mistake("added", Vectors.norm(Vectors.add(a, b)))
        .mistake("lengths", Math.abs(Vectors.norm(a) - Vectors.norm(b)))
        .problem(2);
  }

  private static double[] corner(Rng rng) {
    return new double[] {Draws.whole(rng, -9, 9), Draws.whole(rng, 1, 9)};
  }
}
