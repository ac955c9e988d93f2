package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;
import java.util.List;

/** Three values of exp, in order: a negative exponent gives a small number, not a negative one. */
public final class ExerciseExpValues implements Exercise<List<Double>> {
  private static final VectorAnswer TYPE = new VectorAnswer(3, 3);

  @Override
  public String id() {
    return "exp-log-exercise-exp-values";
  }

  @Override
  public Problem<List<Double>> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int middle = seed == 0 ? 0 : rng.nextInt(9) - 4; // tenths
    int up = seed == 0 ? 10 : 2 + rng.nextInt(14);
    int down = seed == 0 ? 10 : 2 + rng.nextInt(14);
    double low = (middle - down) / 10.0;
    double mid = middle / 10.0;
    double high = (middle + up) / 10.0;
    List<Double> expected = List.of(Exp.exp(low), Exp.exp(mid), Exp.exp(high));
    return new ProblemBuilder<>(TYPE, expected)
        .with("a", Num.upTo(mid, 1))
        .with("b", Num.upTo(high, 1))
        .with("c", Num.upTo(low, 1))
        .result("low", Num.fixed(expected.get(0), 3))
        .result("mid", Num.fixed(expected.get(1), 3))
        .result("high", Num.fixed(expected.get(2), 3))
        .mistake("as-asked", List.of(Exp.exp(mid), Exp.exp(high), Exp.exp(low)))
        .mistake("falling", List.of(Exp.exp(high), Exp.exp(mid), Exp.exp(low)))
        .mistake("negative", List.of(-Exp.exp(-low), Exp.exp(mid), Exp.exp(high)))
        .mistake("exponents", List.of(low, mid, high))
        .problem(3);
  }
}
