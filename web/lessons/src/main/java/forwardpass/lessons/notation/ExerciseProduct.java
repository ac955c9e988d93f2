package forwardpass.lessons.notation;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Asked;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.node.Num;

/** Reads a product, and does not confuse it with a sum. */
public final class ExerciseProduct implements Exercise<Double> {
  @Override
  public String id() {
    return "notation-exercise-product";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] x = seed == 0 ? new double[] {2, 3, 4} : Lists.draw(rng, 3, 2, 7);
    double plus = seed == 0 ? 1 : 1 + rng.nextInt(3);
    double[] factors = {x[0] + plus, x[1] + plus, x[2] + plus};
    double product = Lists.product(factors);
    return new Asked<>(NumberAnswer.exact(), product)
        .with("x", Lists.typed(x))
        .with("plus", Num.upTo(plus, 0))
        .with("first", Num.upTo(factors[0], 0))
        .reveal("factors", Lists.joined("×", factors))
        .reveal("product", Num.upTo(product, 0))
        .mistake("sum", Lists.sum(factors))
        .mistake("outside", Lists.product(x) + plus)
        .mistake("bare", Lists.product(x))
        .problem(2);
  }
}
