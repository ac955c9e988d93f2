package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Perplexity;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Num;

/** The perplexity of a text of three tokens. */
public final class ExerciseSentence implements Exercise {
  @Override
  public void ask(Given given) {
    // Apart from one another, so that the ways of averaging differ.
    double a = given.decimal(0.5, 0.5, 0.94, 2);
    double b = given.decimal(0.25, 0.2, 0.44, 2);
    double c = given.decimal(0.1, 0.03, 0.14, 2);
    double[] p = given.show("p", a, b, c);
    double product = a * b * c;
    double perplexity = Perplexity.ofTokens(p);
    given.asks("perplexity", perplexity, 2).hints(3);
    given.result("product", Num.sized(product, 4));
    given.result("mean", Log.log(perplexity), 3);
    given.mistake("whole", 1 / product);
    given.mistake("mean-loss", Log.log(perplexity));
    given.mistake("arithmetic", (1 / a + 1 / b + 1 / c) / 3);
    given.mistake("mean-share", 3 / (a + b + c));
  }
}
