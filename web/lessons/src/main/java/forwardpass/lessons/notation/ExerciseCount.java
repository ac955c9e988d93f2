package forwardpass.lessons.notation;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** How many numbers a matrix of a shape holds. */
final class ExerciseCount implements Exercise<Double> {
  private static final int[] SIZES = {
    8, 16, 24, 32, 48, 64, 96, 128, 160, 192, 256, 320, 384, 512, 640, 768
  };

  @Override
  public String id() {
    return "notation-exercise-count";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int m = seed == 0 ? 512 : SIZES[rng.nextInt(SIZES.length)];
    int n = seed == 0 ? 768 : SIZES[rng.nextInt(SIZES.length)];
    double count = (double) m * n;
    return new ProblemBuilder<>(NumberAnswer.exact(), count)
        .with("m", Num.whole(m))
        .with("n", Num.whole(n))
        .result("count", Num.groupedWhole(count))
        .mistake("added", (double) m + n)
        .mistake("row", (double) n)
        .mistake("square", (double) m * m)
        .problem(2);
  }
}
