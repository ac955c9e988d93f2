package forwardpass.lessons.notation;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Asked;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.node.Num;

/** How many numbers are in one layer's attention tables. */
public final class ExerciseCount implements Exercise<Double> {
  @Override
  public String id() {
    return "notation-exercise-count";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int b = seed == 0 ? 2 : 1 + rng.nextInt(6);
    int h = seed == 0 ? 4 : 2 + rng.nextInt(11);
    int t = seed == 0 ? 100 : 10 * (2 + rng.nextInt(30));
    double count = (double) b * h * t * t;
    return new Asked<>(NumberAnswer.exact(), count)
        .with("b", Num.whole(b))
        .with("h", Num.whole(h))
        .with("t", Num.whole(t))
        .reveal("count", Num.grouped((int) count))
        .mistake("one-axis", (double) b * h * t)
        .mistake("one-head", (double) b * t * t)
        .mistake("one-text", (double) h * t * t)
        .mistake("added", (double) b + h + t + t)
        .problem(2);
  }
}
