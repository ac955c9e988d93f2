package forwardpass.lessons.notation;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Asked;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.node.Num;

/** Reads a sum whose index does not run over the whole list. */
public final class ExerciseSum implements Exercise<Double> {
  @Override
  public String id() {
    return "notation-exercise-sum";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] x = seed == 0 ? new double[] {4, 1, 3, 2, 5} : Lists.draw(rng, 5, 1, 9);
    double sum = x[1] + x[2] + x[3];
    return new Asked<>(NumberAnswer.exact(), sum)
        .with("x", Lists.typed(x))
        .reveal("terms", Lists.joined("+", new double[] {x[1], x[2], x[3]}))
        .with("first", Num.upTo(x[1], 0))
        .reveal("sum", Num.upTo(sum, 0))
        .mistake("from-zero", x[2] + x[3] + x[4])
        .mistake("all", Lists.sum(x))
        .mistake("short", x[1] + x[2])
        .mistake("indices", 2.0 + 3 + 4)
        .problem(2);
  }
}
