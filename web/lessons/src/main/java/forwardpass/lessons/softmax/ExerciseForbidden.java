package forwardpass.lessons.softmax;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** A token is forbidden: its logit becomes −∞, and the others share what it had. */
public final class ExerciseForbidden implements Exercise<Double> {
  @Override
  public String id() {
    return "softmax-exercise-forbidden";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int gone = seed == 0 ? 50 : 25 + rng.nextInt(40); // hundredths
    int rest = 100 - gone;
    int first = seed == 0 ? 30 : rest / 2 + 1 + rng.nextInt(rest / 4);
    double[] p = {first / 100.0, (rest - first) / 100.0, gone / 100.0};
    double share = p[0] / (p[0] + p[1]);
    return new ProblemBuilder<>(new NumberAnswer(3), share)
        .with("p", Shown.typed(p))
        .with("first", Num.upTo(p[0], 2))
        .with("second", Num.upTo(p[1], 2))
        .with("gone", Num.upTo(p[2], 2))
        .result("rest", Num.upTo(p[0] + p[1], 2))
        .result("share", Num.fixed(share, 3))
        .mistake("unchanged", p[0])
        .mistake("halves", p[0] + p[2] / 2)
        .mistake("all", p[0] + p[2])
        .mistake("other", 1 - share)
        .problem(3);
  }
}
