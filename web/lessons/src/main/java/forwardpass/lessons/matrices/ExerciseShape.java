package forwardpass.lessons.matrices;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;
import java.util.List;

/** How long a vector goes in, and how long the one that comes out. */
public final class ExerciseShape implements Exercise<List<Double>> {
  private static final VectorAnswer TYPE =
      new VectorAnswer(List.of(NumberAnswer.exact(), NumberAnswer.exact()));
  private static final int[] SIZES = {64, 96, 128, 160, 192, 256, 320, 384, 512, 640, 768, 896};

  @Override
  public String id() {
    return "matrices-exercise-shape-512";
  }

  @Override
  public Problem<List<Double>> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int rows = seed == 0 ? 512 : SIZES[rng.nextInt(SIZES.length)];
    int cols = seed == 0 ? 768 : SIZES[rng.nextInt(SIZES.length)];
    if (rows == cols) {
      cols = rows == 512 ? 768 : 512;
    }
    return new ProblemBuilder<>(TYPE, Tables.list(cols, rows))
        .with("rows", Num.whole(rows))
        .with("cols", Num.whole(cols))
        .mistake("swapped", Tables.list(rows, cols))
        .mistake("same-in", Tables.list(cols, cols))
        .mistake("same-out", Tables.list(rows, rows))
        .problem(2);
  }
}
