package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.Perplexity;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** A mean loss to its perplexity, beside that of a random guesser. */
public final class ExercisePerplexity implements Exercise<List<Double>> {
  @Override
  public String id() {
    return "cross-entropy-exercise-perplexity-2";
  }

  @Override
  public Problem<List<Double>> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double h = seed == 0 ? 2 : (50 + rng.nextInt(350)) / 100.0;
    double perplexity = Perplexity.of(h);
    double guesser = Log.log(50_000);
    return new ProblemBuilder<>(new VectorAnswer(2, 2), Reals.list(perplexity, guesser))
        .with("h", Num.upTo(h, 2))
        .result("perplexity", Num.fixed(perplexity, 2))
        .result("guesser", Num.fixed(guesser, 2))
        .mistake("negative", Reals.list(1 / perplexity, guesser))
        .mistake("base", Reals.list(Perplexity.of(Information.bitsToNats(h)), guesser))
        .mistake("share", Reals.list(perplexity, 1.0 / 50_000))
        .problem(3);
  }
}
