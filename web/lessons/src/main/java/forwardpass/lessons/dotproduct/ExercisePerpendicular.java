package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** The cosine of two vectors at a right angle, or along one line. */
public final class ExercisePerpendicular implements Exercise<Double> {
  private static final NumberAnswer TYPE = new NumberAnswer(2);
  private static final int[] CASES = {0, 0, 1, -1};

  @Override
  public String id() {
    return "dot-exercise-perpendicular";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int p = seed == 0 ? 1 : 1 + rng.nextInt(6);
    int q = seed == 0 ? 2 : 1 + rng.nextInt(6);
    int k = seed == 0 ? 1 : 1 + rng.nextInt(3);
    int cosine = seed == 0 ? 0 : CASES[rng.nextInt(CASES.length)];
    double[] a = {p, q};
    double[] b =
        cosine == 0
            ? new double[] {k * q, -k * p}
            : new double[] {cosine * (k + 1) * p, cosine * (k + 1) * q};
    double[] products = Vecs.products(a, b);
    double lengths = Vectors.norm(a) * Vectors.norm(b);
    double angle = cosine == 0 ? 90 : cosine > 0 ? 0 : 180;
    return new ProblemBuilder<>(TYPE, (double) cosine)
        .with("a", Shown.typed(a))
        .with("b", Shown.typed(b))
        .with("first", Num.upTo(products[0], 0))
        .result("terms", Vecs.sum(products, 0))
        .result("dot", Num.upTo(products[0] + products[1], 0))
        .result("lengths", Num.upTo(lengths, 2))
        .result("angle", Num.upTo(angle, 0))
        .result("cosine", Num.whole(cosine))
        .mistake("angle", angle)
        .mistake("sign", (Math.abs(products[0]) + Math.abs(products[1])) / lengths)
        .mistake("dot", products[0] + products[1])
        .problem(2);
  }
}
