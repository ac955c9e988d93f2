package forwardpass.lessons.crossentropy;

import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.Perplexity;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** A probability to its loss and its perplexity. */
public final class ExerciseLoss implements Exercise<List<Double>> {
  @Override
  public String id() {
    return "cross-entropy-exercise-03";
  }

  @Override
  public Problem<List<Double>> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double p = seed == 0 ? 0.3 : (20 + rng.nextInt(950)) / 1000.0;
    double loss = Information.surprise(p);
    double perplexity = Perplexity.of(loss);
    VectorAnswer type = new VectorAnswer(List.of(new NumberAnswer(3), new NumberAnswer(2)));
    return new ProblemBuilder<>(type, Reals.list(loss, perplexity))
        .with("p", Num.upTo(p, 3))
        .result("loss", Num.fixed(loss, 3))
        .result("perplexity", Num.fixed(perplexity, 2))
        .mistake("sign", Reals.list(-loss, p))
        .mistake("bits", Reals.list(Information.natsToBits(loss), perplexity))
        .mistake("swapped", Reals.list(perplexity, loss))
        .problem(2);
  }
}
