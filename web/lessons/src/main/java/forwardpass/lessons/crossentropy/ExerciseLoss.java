package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.Perplexity;
import forwardpass.lessons.exercise.Exercise;

/** A probability to its loss and its perplexity. */
public final class ExerciseLoss implements Exercise {
  @Override
  public void ask(Given given) {
    double p = given.decimal("p", 0.3, 0.02, 0.969, 3);
    double loss = given.result("loss", Information.surprise(p), 3);
    double perplexity = given.result("perplexity", Perplexity.of(loss), 2);
    given.asks(new double[] {loss, perplexity}, 3, 2);
    given.mistake("sign", -loss, p);
    given.mistake("bits", Information.natsToBits(loss), perplexity);
    given.mistake("ten", loss / Log.log(10), perplexity);
    given.mistake("swapped", perplexity, loss);
  }
}
