package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** The cosine of two vectors that hold the same numbers in another order. */
public final class ExerciseSwap implements Exercise<Double> {
  private static final NumberAnswer TYPE = new NumberAnswer(2);

  /** Sides of right triangles whose third side is whole, so that the lengths are. */
  private static final int[] SIDES = {3, 4, 5, 12, 8, 15, 7, 24, 20, 21, 12, 35, 9, 40};

  @Override
  public String id() {
    return "dot-exercise-swap";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int pair = seed == 0 ? 0 : 2 * rng.nextInt(SIDES.length / 2);
    int turned = seed == 0 ? 0 : rng.nextInt(2);
    int left = seed == 0 ? 1 : 1 + rng.nextInt(4);
    int right = seed == 0 ? 1 : 1 + rng.nextInt(4);
    double p = SIDES[pair + turned];
    double q = SIDES[pair + 1 - turned];
    double[] a = {left * p, left * q};
    double[] b = {right * q, right * p};
    double dot = Vectors.dot(a, b);
    double lengthA = Vectors.norm(a);
    double lengthB = Vectors.norm(b);
    double cosine = Vectors.cosine(a, b);
    return new ProblemBuilder<>(TYPE, cosine)
        .with("a", Shown.typed(a))
        .with("b", Shown.typed(b))
        .result("dot", Num.upTo(dot, 0))
        .with("length-a", Num.upTo(lengthA, 0))
        .result("length-b", Num.upTo(lengthB, 0))
        .result("sign", Maths.math(Maths.equal(cosine, 2)))
        .result("cosine", Num.upTo(cosine, 2))
        .mistake("dot", dot)
        .mistake("squares", dot / (lengthA * lengthA * lengthB * lengthB))
        .mistake("one-length", dot / lengthA)
        .mistake("sum", dot / (lengthA + lengthB))
        .mistake("same", 1.0)
        .problem(2);
  }
}
