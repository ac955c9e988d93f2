package forwardpass.lessons.probability;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** How many pairs there would be if the second word took no notice of the first. */
public final class ExerciseIndependent implements Exercise<Double> {
  @Override
  public String id() {
    return "probability-exercise-independent";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int pairs = seed == 0 ? 200 : 100 * (1 + rng.nextInt(8));
    int first = seed == 0 ? 80 : 10 * (2 + rng.nextInt(7)) * pairs / 100;
    int second = seed == 0 ? 50 : 5 * (1 + rng.nextInt(9)) * pairs / 100;
    double both = (double) first * second / pairs;
    return new ProblemBuilder<>(NumberAnswer.exact(), both)
        .with("pairs", Num.whole(pairs))
        .with("first", Num.whole(first))
        .with("second", Num.whole(second))
        .result("share", Num.upTo((double) second / pairs, 3))
        .result("both", Num.upTo(both, 2))
        .mistake("share", both / pairs)
        .mistake("smaller", (double) Math.min(first, second))
        .mistake("half", second / 2.0)
        .mistake("difference", (double) Math.abs(first - second))
        .problem(2);
  }
}
