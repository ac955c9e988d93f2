package forwardpass.lessons.notation;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.ShapeAnswer;
import forwardpass.lessons.exercise.Asked;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.node.Num;
import java.util.List;

/** The shape of the logits of a batch. */
public final class ExerciseShape implements Exercise<List<Integer>> {
  @Override
  public String id() {
    return "notation-exercise-shape";
  }

  @Override
  public Problem<List<Integer>> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int b = seed == 0 ? 8 : 2 + rng.nextInt(30);
    int t = seed == 0 ? 128 : 16 * (3 + rng.nextInt(30));
    int d = seed == 0 ? 64 : 8 * (5 + rng.nextInt(60));
    int v = seed == 0 ? 500 : 100 * (5 + rng.nextInt(5));
    return new Asked<>(new ShapeAnswer(), List.of(b, t, v))
        .with("b", Num.whole(b))
        .with("t", Num.whole(t))
        .with("d", Num.whole(d))
        .with("v", Num.whole(v))
        .mistake("width", List.of(b, t, d))
        .mistake("last", List.of(b, v))
        .mistake("both", List.of(b, t, d, v))
        .problem(2);
  }
}
