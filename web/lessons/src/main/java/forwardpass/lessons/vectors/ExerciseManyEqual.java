package forwardpass.lessons.vectors;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** Many equal entries: the magnitude grows with the root of their number. */
public final class ExerciseManyEqual implements Exercise<Double> {
  @Override
  public String id() {
    return "vectors-exercise-many-equal";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int root = seed == 0 ? 16 : Draws.whole(rng, 4, 30);
    int n = root * root;
    double entry = seed == 0 ? 0.5 : Draws.whole(rng, 2, 19) / 10.0;
    return new ProblemBuilder<>(new NumberAnswer(2), root * entry)
        .with("n", Lists.math(Num.whole(n)))
        .with("entry", Lists.math(Num.upTo(entry, 1)))
        .with("square", Lists.math(Num.upTo(entry * entry, 2)))
        .result("squares", Lists.math(Num.upTo(n * entry * entry, 2)))
        .result("norm", Lists.math(Num.upTo(root * entry, 2)))
        .mistake("sum", n * entry)
        .mistake("no-root", n * entry * entry)
        .mistake("one", entry)
        .problem(2);
  }
}
