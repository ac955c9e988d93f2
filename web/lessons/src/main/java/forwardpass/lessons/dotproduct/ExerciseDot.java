package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Sums;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** A dot product of three pairs. */
public final class ExerciseDot implements Exercise<Double> {
  private static final NumberAnswer TYPE = NumberAnswer.exact();

  @Override
  public String id() {
    return "dot-exercise-dot";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] a = seed == 0 ? new double[] {1, 3, 5} : draw(rng, -2, 7);
    double[] b = seed == 0 ? new double[] {2, 0, 4} : draw(rng, -4, 6);
    double[] products = Vecs.products(a, b);
    double dot = Vectors.dot(a, b);
    double all = Sums.sum(a) + Sums.sum(b);
    double sizes = 0;
    for (double product : products) {
      sizes += Math.abs(product);
    }
    return new ProblemBuilder<>(TYPE, dot)
        .with("a", Shown.typed(a))
        .with("b", Shown.typed(b))
        .with("first", Num.upTo(products[0], 0))
        .result("terms", Vecs.sum(products, 0))
        .result("dot", Num.upTo(dot, 0))
        .mistake("added", all)
        .mistake("sums", Sums.sum(a) * Sums.sum(b))
        .mistake("signs", sizes)
        .mistake("last", dot - products[2])
        .problem(2);
  }

  /** Three whole numbers, none of them 0, so that every pair counts. */
  private static double[] draw(Rng rng, int low, int high) {
    double[] out = new double[3];
    for (int i = 0; i < 3; i++) {
      int drawn = low + rng.nextInt(high - low);
      out[i] = drawn >= 0 ? drawn + 1 : drawn;
    }
    return out;
  }
}
