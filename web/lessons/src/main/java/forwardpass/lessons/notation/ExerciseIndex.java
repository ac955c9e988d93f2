package forwardpass.lessons.notation;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** Which entry is meant: formulas count from 1. */
final class ExerciseIndex implements Exercise<Double> {
  @Override
  public String id() {
    return "notation-exercise-index";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] x = seed == 0 ? new double[] {4, 7, 1, 9, 2} : Draws.distinct(5, rng);
    int i = seed == 0 ? 3 : 1 + rng.nextInt(4);
    return new ProblemBuilder<>(NumberAnswer.exact(), x[i - 1])
        .with("x", Shown.typed(x))
        .with("i", Num.whole(i))
        .result("next", Num.whole(i - 1))
        .result("entry", Num.upTo(x[i - 1], 1))
        .mistake("from-zero", x[i])
        .mistake("index", (double) i)
        .problem(2);
  }
}
