package forwardpass.lessons.probability;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** The whole and its beginning are known: what was the last conditional? */
public final class ExerciseLastFactor implements Exercise<Double> {
  @Override
  public String id() {
    return "probability-exercise-last-factor";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int beginning = seed == 0 ? 20 : 4 + rng.nextInt(37); // thousandths
    int last = seed == 0 ? 6 : 2 + rng.nextInt(8); // tenths
    double whole = beginning * last / 10_000.0;
    double start = beginning / 1000.0;
    return new ProblemBuilder<>(new NumberAnswer(2), last / 10.0)
        .with("start", Num.upTo(start, 3))
        .with("whole", Num.upTo(whole, 4))
        .result("last", Num.upTo(last / 10.0, 1))
        .mistake("multiplied", beginning * beginning * last / 1e7)
        .mistake("subtracted", (beginning * 10 - beginning * last) / 1e4)
        .mistake("upside-down", 10.0 / last)
        .problem(2);
  }
}
