package forwardpass.lessons.notation;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Asked;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.node.Num;

/** From a subscript in a formula to an index in code. */
public final class ExerciseIndex implements Exercise<Double> {
  @Override
  public String id() {
    return "notation-exercise-index";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] x = {7, 2, 9, 4, 5, 8};
    if (seed != 0) {
      for (int i = 0; i < x.length; i++) {
        x[i] = 10 * (i + 1) + rng.nextInt(9); // no two alike, whatever the order below
      }
      swap(x, rng);
    }
    int i = seed == 0 ? 3 : 2 + rng.nextInt(4);
    double entry = x[i - 1];
    return new Asked<>(NumberAnswer.exact(), entry)
        .with("x", Lists.typed(x))
        .with("i", Num.whole(i))
        .with("code", Num.whole(i - 1))
        .reveal("entry", Num.upTo(entry, 0))
        .mistake("as-in-code", x[i])
        .mistake("index", (double) (i - 1))
        .mistake("before", x[i - 2])
        .problem(2);
  }

  private static void swap(double[] x, Rng rng) {
    for (int i = x.length - 1; i > 0; i--) {
      int j = rng.nextInt(i + 1);
      double moved = x[i];
      x[i] = x[j];
      x[j] = moved;
    }
  }
}
