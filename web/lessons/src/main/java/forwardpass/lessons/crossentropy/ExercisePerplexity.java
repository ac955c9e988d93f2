package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.Perplexity;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** A mean loss to its perplexity, beside that of a random guesser. */
public final class ExercisePerplexity implements Exercise<List<Double>> {
  @Override
  public Problem<List<Double>> problem(Given given) {

    double h = given.decimal("h", 2, 0.5, 3.99, 2);
    double perplexity = Perplexity.of(h);
    double guesser = Log.log(50_000);
    return given
        .asks(new VectorAnswer(2, 2), Reals.list(perplexity, guesser))
        .result("perplexity", perplexity, 2)
        .result("guesser", guesser, 2)
        .mistake("negative", Reals.list(1 / perplexity, guesser))
        .mistake("base", Reals.list(Perplexity.of(Information.bitsToNats(h)), guesser))
        .mistake("share", Reals.list(perplexity, 1.0 / 50_000))
        .mistake("ten", Reals.list(perplexity, guesser / Log.log(10)))
        .problem(3);
  }
}
