package forwardpass.lessons.matrices;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** How many numbers an up-projection, a down-projection and their biases hold. */
public final class ExerciseParameters implements Exercise<Double> {
  private static final int[] WIDTHS = {32, 40, 48, 50, 60, 64, 80, 90, 96, 100, 120, 128, 150, 160};

  @Override
  public String id() {
    return "matrices-exercise-parameters";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int d = seed == 0 ? 64 : WIDTHS[rng.nextInt(WIDTHS.length)];
    int factor = seed == 0 ? 4 : Draws.between(rng, 2, 6);
    int inner = factor * d;
    double one = (double) d * inner;
    double expected = 2 * one + inner + d;
    return new ProblemBuilder<>(NumberAnswer.exact(), expected)
        .with("d", Draws.one(d))
        .with("inner", Draws.one(inner))
        .result("one", Num.grouped((int) one))
        .result("all", Num.grouped((int) expected))
        .mistake("no-biases", 2 * one)
        .mistake("one-only", one)
        .mistake("one-with-bias", one + inner)
        .mistake("wide-biases", 2 * one + 2.0 * inner)
        .problem(3);
  }

  @Override
  public int space() {
    return 60;
  }
}
