package forwardpass.lessons.dotproduct;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** The dot product from two lengths and a cosine. */
public final class ExerciseParts implements Exercise<Double> {
  private static final NumberAnswer TYPE = NumberAnswer.exact();

  @Override
  public String id() {
    return "dot-exercise-parts";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int a = seed == 0 ? 4 : 2 + rng.nextInt(9);
    int b = seed == 0 ? 5 : 3 + rng.nextInt(9);
    int tenths = seed == 0 ? 6 : 1 + rng.nextInt(9);
    int sign = seed != 0 && rng.nextInt(2) == 0 ? -1 : 1;
    double cosine = sign * tenths / 10.0;
    double dot = a * b * sign * tenths / 10.0;
    return new ProblemBuilder<>(TYPE, dot)
        .with("a", Num.whole(a))
        .with("b", Num.whole(b))
        .with("cosine", Num.upTo(cosine, 1))
        .with("lengths", Num.whole(a * b))
        .result("dot", Num.upTo(dot, 1))
        .mistake("lengths", (double) a * b)
        .mistake("added", (a + b) * cosine)
        .mistake("divided", cosine / (a * b))
        .mistake("sign", -dot)
        .problem(2);
  }
}
