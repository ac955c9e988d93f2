package forwardpass.lessons.dotproduct;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** The entry that makes two vectors perpendicular. */
public final class ExerciseMissing implements Exercise<Double> {
  private static final NumberAnswer TYPE = NumberAnswer.exact();

  @Override
  public String id() {
    return "dot-exercise-missing";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int p = seed == 0 ? 3 : 2 + rng.nextInt(8);
    int q = seed == 0 ? 2 : 2 + rng.nextInt(4);
    int t = seed == 0 ? 2 : 2 + rng.nextInt(4);
    double r = q * t;
    double x = -p * t;
    return new ProblemBuilder<>(TYPE, x)
        .with("p", Num.whole(p))
        .with("q", Num.whole(q))
        .with("r", Num.upTo(r, 0))
        .with("first", Num.upTo(p * r, 0))
        .result("minus", Num.upTo(-p * r, 0))
        .result("x", Num.upTo(x, 0))
        .mistake("sign", -x)
        .mistake("undivided", -p * r)
        .mistake("turned", -(double) p)
        .problem(2);
  }
}
