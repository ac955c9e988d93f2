package forwardpass.lessons.notation;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.ShapeAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;
import java.util.List;

/** What is left of a shape when one text is taken out of a batch. */
final class ExerciseAxis implements Exercise<List<Integer>> {
  private static final int[] LENGTHS = {16, 32, 48, 64, 96, 128, 256, 512};
  private static final int[] WIDTHS = {24, 40, 80, 144, 160, 192, 384, 768};

  @Override
  public String id() {
    return "notation-exercise-axis";
  }

  @Override
  public Problem<List<Integer>> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int b = seed == 0 ? 4 : 2 + rng.nextInt(9);
    int t = seed == 0 ? 128 : LENGTHS[rng.nextInt(LENGTHS.length)];
    int d = seed == 0 ? 192 : WIDTHS[rng.nextInt(WIDTHS.length)];
    return new ProblemBuilder<>(new ShapeAnswer(), List.of(t, d))
        .with("b", Num.whole(b))
        .with("t", Num.whole(t))
        .with("d", Num.whole(d))
        .mistake("token", List.of(d))
        .mistake("kept", List.of(1, t, d))
        .mistake("first-two", List.of(b, t))
        .mistake("turned", List.of(d, t))
        .problem(2);
  }
}
