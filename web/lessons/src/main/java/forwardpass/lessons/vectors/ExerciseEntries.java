package forwardpass.lessons.vectors;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** How many numbers a tensor holds: the product of its shape. */
public final class ExerciseEntries implements Exercise<Double> {
  @Override
  public String id() {
    return "vectors-exercise-entries";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int batch = seed == 0 ? 8 : Draws.whole(rng, 2, 16);
    int length = seed == 0 ? 64 : 8 * Draws.whole(rng, 2, 16);
    int width = seed == 0 ? 128 : 32 * Draws.whole(rng, 2, 16);
    double all = (double) batch * length * width;
    return new ProblemBuilder<>(NumberAnswer.exact(), all)
        .with("batch", Lists.math(Num.whole(batch)))
        .with("length", Lists.math(Num.whole(length)))
        .with("width", Lists.math(Num.whole(width)))
        .result("tokens", Lists.math(Num.whole(batch * length)))
        .result("all", Lists.math(Num.grouped((int) all)))
        .mistake("sum", batch + length + (double) width)
        .mistake("one-text", (double) length * width)
        .mistake("tokens", (double) batch * length)
        .problem(2);
  }
}
