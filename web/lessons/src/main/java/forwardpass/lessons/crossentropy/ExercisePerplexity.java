package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.Perplexity;
import forwardpass.lessons.exercise.Exercise;

/** A mean loss to its perplexity, beside that of a random guesser. */
public final class ExercisePerplexity implements Exercise {
  @Override
  public void ask(Given given) {
    double h = given.decimal("h", 2, 0.5, 3.99, 2);
    double perplexity = given.result("perplexity", Perplexity.of(h), 2);
    double guesser = given.result("guesser", Log.log(50_000), 2);
    given.asks(new double[] {perplexity, guesser}, 2).hints(3);
    given.mistake("negative", 1 / perplexity, guesser);
    given.mistake("base", Perplexity.of(Information.bitsToNats(h)), guesser);
    given.mistake("share", perplexity, 1.0 / 50_000);
    given.mistake("ten", perplexity, guesser / Log.log(10));
  }
}
