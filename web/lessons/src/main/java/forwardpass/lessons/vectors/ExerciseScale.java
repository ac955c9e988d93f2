package forwardpass.lessons.vectors;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** A vector times a number: its magnitude grows by the size of that number. */
public final class ExerciseScale implements Exercise<Double> {
  @Override
  public String id() {
    return "vectors-exercise-scale";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double norm = seed == 0 ? 5 : Draws.whole(rng, 2, 30);
    double factor = seed == 0 ? -3 : -Draws.whole(rng, 2, 9);
    return new ProblemBuilder<>(NumberAnswer.exact(), norm * -factor)
        .with("norm", Lists.math(Num.upTo(norm, 0)))
        .with("factor", Lists.math(Num.upTo(factor, 0)))
        .with("size", Lists.math(Num.upTo(-factor, 0)))
        .result("result", Lists.math(Num.upTo(norm * -factor, 0)))
        .mistake("negative", norm * factor)
        .mistake("squared", norm * factor * factor)
        .mistake("added", norm + factor)
        .mistake("ignored", norm)
        .problem(2);
  }
}
